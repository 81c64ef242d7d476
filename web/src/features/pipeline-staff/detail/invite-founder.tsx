import { inviteCofounderInput } from '@aim/domain/pipeline/cofounder';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { StaffInviteCofounderDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

interface InviteValues {
  readonly email: string;
  readonly title: string;
}

/** Asks a founder by e-mail to take the record over. */
export function InviteFounder({ startupId, onClose }: { readonly startupId: string; readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const toInput = useCallback(
    ({ email, title }: InviteValues, idempotencyKey: string) => ({
      startupId,
      email,
      title: title.trim() || null,
      idempotencyKey,
    }),
    [startupId],
  );
  const mutation = useMutationForm({
    document: StaffInviteCofounderDocument,
    schema: inviteCofounderInput,
    defaultValues: { email: '', title: '' } as InviteValues,
    toInput,
    onDone: (_, { email }) => {
      show({ text: t('startupActs.inviteSent', { email }) });
      onClose();
    },
  });
  const { register } = mutation.form;
  return (
    <FormDialog
      title={t('startupActs.inviteTitle')}
      description={t('startupActs.inviteText')}
      form={mutation}
      submit={t('startupActs.inviteSend')}
      onClose={onClose}
    >
      <Field label={t('startupActs.inviteEmail')} id="email" error={mutation.errorOf('email')}>
        <Input {...register('email')} type="email" autoComplete="off" required />
      </Field>
      <Field optional label={t('startupActs.inviteRole')} id="title" error={mutation.errorOf('title')}>
        <Input {...register('title')} autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
