import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useLanguage } from '../../lib/language.tsx';

/** The PDF of a certificate, as a plain form: the answer is a page with an address of its own. */
export function VerifyFileForm() {
  const { t, locale } = useLanguage();
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="font-display text-xl font-semibold">{t('verify.paperTitle')}</h2>
      <p className="mt-1 mb-4 max-w-measure text-ink-2">{t('verify.paperLead')}</p>
      <form
        method="post"
        action={`/certificates/check-file?lang=${locale}`}
        encType="multipart/form-data"
        className="flex flex-wrap items-end gap-3"
      >
        <Field label={t('verify.paperFile')} hint={t('verify.paperHint')} id="file" className="min-w-0 flex-1 basis-64">
          <Input type="file" name="file" accept="application/pdf,.pdf" required />
        </Field>
        <Button type="submit">{t('verify.paperSubmit')}</Button>
      </form>
    </section>
  );
}
