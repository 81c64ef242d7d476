import { grantRoleInput } from '@aim/domain/identity/person';
import { roleLabels } from '@aim/domain/identity/role-labels';
import { REASON_MAX } from '@aim/domain/kernel/input';
import { ROLES, type Role } from '@aim/domain/kernel/policy';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { GrantRoleDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

interface GrantRoleDialogProps {
  readonly person: { readonly id: string; readonly fullName: string; readonly held: readonly Role[] };
  readonly onClose: () => void;
}

interface GrantValues {
  readonly role: Role | '';
  readonly reason: string;
}

/** Gives a person a role, with the reason that they will read. */
export function GrantRoleDialog({ person, onClose }: GrantRoleDialogProps) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const { id: personId, fullName, held } = person;
  const toInput = useCallback(
    ({ role, reason }: GrantValues) => ({ personId, role: role as Role, scopeIds: [], reason }),
    [personId],
  );
  const mutation = useMutationForm({
    document: GrantRoleDocument,
    schema: grantRoleInput,
    defaultValues: { role: '', reason: '' } as GrantValues,
    toInput,
    onDone: (_, { role }) => {
      show({ text: t('people.granted', { name: fullName, role: role === '' ? '' : roleLabels[role][locale] }) });
      onClose();
    },
  });
  const { form, errorOf } = mutation;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('people.grantTitle', { name: fullName })}
      description={t('people.grantText')}
    >
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('people.role')} hint={t('people.roleHint')} id="role" error={errorOf('role')}>
          <NativeSelect
            {...form.register('role')}
            placeholder={t('people.chooseRole')}
            options={ROLES.filter((role) => !held.includes(role)).map((value) => ({
              value,
              label: roleLabels[value][locale],
            }))}
            required
          />
        </Field>
        <Field label={t('work.reason')} hint={t('work.reasonHint')} id="reason" error={errorOf('reason')}>
          <Textarea {...form.register('reason')} rows={3} limit={REASON_MAX} required />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('people.grant')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
