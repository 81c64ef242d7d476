import { setPasswordInput } from '@aim/domain/identity/sign-in';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { SetPasswordDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

const toInput = ({ password }: { readonly password: string }) => ({ password });

/** A first password for somebody who came by Digital Login. */
export function SetPasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const mutation = useMutationForm({
    document: SetPasswordDocument,
    schema: setPasswordInput,
    defaultValues: { password: '' },
    toInput,
    onDone: () => {
      show({ text: t('settings.passwordAdded') });
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={onClose} title={t('settings.passwordSet')} description={t('settings.passwordSetLead')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field
          label={t('settings.passwordNew')}
          hint={t('settings.passwordNewHint')}
          id="password"
          error={mutation.errorOf('password')}
        >
          <Input {...mutation.form.register('password')} type="password" autoComplete="new-password" required />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('settings.passwordSet')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
