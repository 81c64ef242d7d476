import { changePasswordInput } from '@aim/domain/identity/sign-in';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { ChangePasswordDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

interface PasswordValues {
  readonly current: string;
  readonly new: string;
}
const toInput = ({ current, new: next }: PasswordValues) => ({ current, new: next });

export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const mutation = useMutationForm({
    document: ChangePasswordDocument,
    schema: changePasswordInput,
    defaultValues: { current: '', new: '' },
    toInput,
    onDone: () => {
      show({ text: t('settings.passwordChanged') });
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={onClose} title={t('settings.passwordChange')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('settings.passwordCurrent')} id="current" error={mutation.errorOf('current')}>
          <Input {...mutation.form.register('current')} type="password" autoComplete="current-password" required />
        </Field>
        <Field
          label={t('settings.passwordNew')}
          hint={t('settings.passwordNewHint')}
          id="new"
          error={mutation.errorOf('new')}
        >
          <Input {...mutation.form.register('new')} type="password" autoComplete="new-password" required />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('settings.passwordChange')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
