import { LOCALES } from '@aim/domain/kernel/locale';
import { CENTRE_TEXT_MAX, changeCentreInput } from '@aim/domain/spaces/centre-care';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { ChangeCentreDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { SetupCentre } from './setup-query.ts';

interface CentreValues {
  name: string;
  operator: string;
  city: string;
  address: string;
  phone: string;
  email: string;
  latitude: string;
  longitude: string;
  about: { az: string; en: string; ru: string };
}

/** What a centre says of itself. */
export function CentreDialog({ of, onClose }: { readonly of: SetupCentre; readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const { id, version, aboutTexts } = of;
  const form = useMutationForm({
    document: ChangeCentreDocument,
    schema: changeCentreInput,
    defaultValues: {
      name: of.name,
      operator: of.operator,
      city: of.city,
      address: of.address,
      phone: of.phone ?? '',
      email: of.email ?? '',
      latitude: String(of.latitude),
      longitude: String(of.longitude),
      about: { az: aboutTexts.az, en: aboutTexts.en, ru: aboutTexts.ru },
    } as CentreValues,
    toInput: ({ latitude, longitude, about, ...values }: CentreValues) => ({
      ...{ id, version, ...values },
      latitude: numberOf(latitude),
      longitude: numberOf(longitude),
      about: { ...about },
    }),
    onDone: () => {
      show({ text: t('setup.saved') });
      onClose();
    },
  });
  const { register } = form.form;
  const text = (name: 'name' | 'operator' | 'city' | 'address' | 'phone' | 'email') => (
    <Field
      label={t(`setup.${name}`)}
      id={name}
      error={form.errorOf(name)}
      optional={name === 'phone' || name === 'email'}
    >
      <Input {...register(name)} autoComplete="off" {...(name === 'email' ? { type: 'email' } : {})} />
    </Field>
  );
  return (
    <FormDialog wide title={t('setup.changeCentre')} submit={t('setup.save')} form={form} onClose={onClose}>
      {text('name')}
      {text('operator')}
      <div className="grid gap-4 sm:grid-cols-[1fr_2fr]">
        {text('city')}
        {text('address')}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {text('phone')}
        {text('email')}
        <Field label={t('setup.latitude')} hint={t('setup.pointHint')} id="latitude" error={form.errorOf('latitude')}>
          <Input {...register('latitude')} inputMode="decimal" className="figures" />
        </Field>
        <Field
          label={t('setup.longitude')}
          hint={t('setup.pointHint')}
          id="longitude"
          error={form.errorOf('longitude')}
        >
          <Input {...register('longitude')} inputMode="decimal" className="figures" />
        </Field>
      </div>
      <Fieldset legend={t('setup.about')} id="about" error={form.errorOf('about')}>
        {LOCALES.map((locale) => (
          <Field key={locale} label={t(`setup.in_${locale}`)}>
            <Textarea {...register(`about.${locale}`)} rows={2} maxLength={CENTRE_TEXT_MAX} lang={locale} />
          </Field>
        ))}
      </Fieldset>
    </FormDialog>
  );
}

/** A comma is as good as a point; nothing is no number, and not zero. */
function numberOf(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? Number.NaN : Number(trimmed);
}
