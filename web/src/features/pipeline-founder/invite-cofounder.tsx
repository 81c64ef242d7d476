import { inviteCofounderInput } from '@aim/domain/pipeline/cofounder';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { InviteCofounderDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

interface InviteValues {
  readonly email: string;
  readonly title: string;
}

/** Asks a cofounder to join by e-mail. */
export function InviteCofounder({ startupId, onClose }: { readonly startupId: string; readonly onClose: () => void }) {
  const t = useT();
  const labels = useLabels();
  const show = useToast();
  const toInput = useCallback(
    ({ email, title }: InviteValues, idempotencyKey: string) => ({
      startupId,
      email,
      title: title || null,
      idempotencyKey,
    }),
    [startupId],
  );
  const mutation = useMutationForm({
    document: InviteCofounderDocument,
    schema: inviteCofounderInput,
    defaultValues: { email: '', title: '' } as InviteValues,
    toInput,
    onDone: (_, { email }) => {
      show({ text: t('myStartup.inviteSent', { email }) });
      onClose();
    },
  });
  const { register } = mutation.form;
  return (
    <Dialog open onOpenChange={onClose} title={t('myStartup.inviteTitle')} description={t('myStartup.inviteText')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('myStartup.inviteEmail')} id="email" error={mutation.errorOf('email')}>
          <Input {...register('email')} type="email" autoComplete="off" required />
        </Field>
        <Field
          optional
          label={t('myStartup.inviteRole')}
          hint={t('myStartup.inviteRoleHint')}
          id="title"
          error={mutation.errorOf('title')}
        >
          <Input {...register('title')} autoComplete="off" />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('myStartup.inviteSend')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
