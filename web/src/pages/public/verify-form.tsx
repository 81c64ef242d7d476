import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';

/** A code or a number, as a plain form: the answer is a page with an address of its own. */
export function VerifyForm({ typed }: { readonly typed: string }) {
  const t = useT();
  const { href } = usePublic();
  return (
    <form method="get" action={href('/verify')} className="flex flex-wrap items-end gap-3">
      <Field label={t('verify.codeLabel')} hint={t('verify.codeHint')} id="q" className="min-w-0 flex-1 basis-64">
        <Input name="q" defaultValue={typed} required maxLength={60} autoComplete="off" autoCapitalize="characters" />
      </Field>
      <Button type="submit" variant="primary">
        {t('verify.submit')}
      </Button>
    </form>
  );
}
