import { stepUpWithCodeInput } from '@aim/domain/identity/sign-in';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { StepUpWithCodeDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

const toInput = ({ code }: { readonly code: string }) => ({ code });

/** Confirms with the six digits of the app, or a recovery code. */
export function StepUpCode({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const t = useT();
  const mutation = useMutationForm({
    document: StepUpWithCodeDocument,
    schema: stepUpWithCodeInput,
    defaultValues: { code: '' },
    toInput,
    onDone: onConfirmed,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.stopPropagation();
        void mutation.submit(event);
      }}
      className="grid gap-2"
    >
      {mutation.general.length > 0 ? <FormErrors form={mutation} /> : null}
      <Field label={t('stepUp.code')} id="code" error={mutation.errorOf('code')}>
        <Input {...mutation.form.register('code')} fits={20} autoComplete="one-time-code" required />
      </Field>
      <div>
        <Button type="submit" busy={mutation.busy}>
          {t('stepUp.codeSubmit')}
        </Button>
      </div>
    </form>
  );
}
