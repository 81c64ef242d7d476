import { inviteMemberInput } from '@aim/domain/organisations/invitation';
import { memberRoleLabels } from '@aim/domain/organisations/membership';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { Controller } from 'react-hook-form';
import { InviteMemberDocument, type MemberRole } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

interface InviteValues {
  readonly email: string;
  readonly role: MemberRole;
}

/** Asks somebody to join by e-mail. */
export function InviteDialog({
  organisationId,
  onClose,
}: {
  readonly organisationId: string;
  readonly onClose: () => void;
}) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const toInput = useCallback(
    ({ email, role }: InviteValues, idempotencyKey: string) => ({ organisationId, email, role, idempotencyKey }),
    [organisationId],
  );
  const mutation = useMutationForm({
    document: InviteMemberDocument,
    schema: inviteMemberInput,
    defaultValues: { email: '', role: 'MEMBER' } as InviteValues,
    toInput,
    onDone: (_, { email }) => {
      show({ text: t('organisations.inviteSent', { email }) });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('organisations.inviteTitle')}
      description={t('organisations.inviteText')}
    >
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('organisations.inviteEmail')} id="email" error={mutation.errorOf('email')}>
          <Input {...mutation.form.register('email')} type="email" autoComplete="off" required />
        </Field>
        <Controller
          control={mutation.form.control}
          name="role"
          render={({ field }) => (
            <RadioCards
              legend={t('organisations.inviteRole')}
              name="role"
              value={field.value}
              onChange={field.onChange}
              options={[
                {
                  value: 'MEMBER',
                  label: memberRoleLabels.MEMBER[locale],
                  hint: t('organisations.roleMemberHint'),
                },
                { value: 'ADMIN', label: memberRoleLabels.ADMIN[locale], hint: t('organisations.roleAdminHint') },
              ]}
            />
          )}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('organisations.inviteSend')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
