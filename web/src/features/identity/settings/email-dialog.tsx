import { changeEmailInput, startEmailChangeInput } from '@aim/domain/identity/sign-in';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useMemo, useState } from 'react';
import { ChangeEmailDocument, StartEmailChangeDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

/** The new address first, then the code that was sent to it. */
export function EmailDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [email, setEmail] = useState<string | null>(null);
  const description = email === null ? t('settings.emailLead') : t('settings.emailSent', { email });
  return (
    <Dialog open onOpenChange={onClose} title={t('settings.emailChange')} description={description}>
      {email === null ? (
        <AddressForm onSent={setEmail} />
      ) : (
        <CodeForm email={email} onBack={() => setEmail(null)} onClose={onClose} />
      )}
    </Dialog>
  );
}

const toAddress = ({ email }: { readonly email: string }) => ({ email });

function AddressForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const t = useT();
  const mutation = useMutationForm({
    document: StartEmailChangeDocument,
    schema: startEmailChangeInput,
    defaultValues: { email: '' },
    toInput: toAddress,
    onDone: ({ sentTo }) => onSent(sentTo ?? ''),
  });
  return (
    <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
      <FormErrors form={mutation} />
      <Field label={t('settings.emailNew')} hint={t('account.emailHint')} id="email" error={mutation.errorOf('email')}>
        <Input {...mutation.form.register('email')} type="email" autoComplete="email" required />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('account.sendCode')}
        </Button>
      </div>
    </form>
  );
}

interface CodeFormProps {
  readonly email: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function CodeForm({ email, onBack, onClose }: CodeFormProps) {
  const t = useT();
  const show = useToast();
  const toInput = useMemo(
    () =>
      ({ code }: { readonly code: string }) => ({ email, code }),
    [email],
  );
  const mutation = useMutationForm({
    document: ChangeEmailDocument,
    schema: changeEmailInput,
    defaultValues: { code: '' },
    toInput,
    onDone: () => {
      show({ text: t('settings.emailChanged') });
      onClose();
    },
  });
  return (
    <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
      <FormErrors form={mutation} />
      <Field label={t('account.code')} id="code" error={mutation.errorOf('code')}>
        <Input
          {...mutation.form.register('code')}
          fits={10}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
        />
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('settings.emailConfirm')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('account.otherEmail')}
        </Button>
      </div>
    </form>
  );
}
