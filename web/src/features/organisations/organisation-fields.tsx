import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { LEGAL_FORMS, legalFormLabels } from '@aim/domain/organisations/legal-form';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Controller, type Path, type UseFormReturn } from 'react-hook-form';
import { countriesQuery } from '../../lib/countries.ts';
import { useLanguage } from '../../lib/language.tsx';
import type { RegisterValues } from './register/register-values.ts';

interface OrganisationFieldsProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly errorOf: (field: Path<RegisterValues>) => string | undefined;
}

/** What an organisation says about itself, the same when it registers and when it changes. */
export function OrganisationFields({ form, errorOf }: OrganisationFieldsProps) {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const { register, control } = form;
  const options = Object.entries(countries)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) =>
      one.value === HOME_COUNTRY ? -1 : other.value === HOME_COUNTRY ? 1 : format.compare(one.label, other.label),
    );
  return (
    <>
      <Field label={t('register.name')} hint={t('register.nameHint')} id="name" error={errorOf('name')}>
        <Input {...register('name')} autoComplete="organization" required />
      </Field>
      <Field label={t('register.legalForm')} id="legalForm" error={errorOf('legalForm')}>
        <NativeSelect
          {...register('legalForm')}
          placeholder={t('register.choose')}
          options={LEGAL_FORMS.map((value) => ({ value, label: legalFormLabels[value][locale] }))}
          required
        />
      </Field>
      <Field label={t('register.country')} id="country" error={errorOf('country')}>
        <Controller
          control={control}
          name="country"
          render={({ field }) => (
            <Combobox options={options} value={field.value || null} onChange={(value) => field.onChange(value ?? '')} />
          )}
        />
      </Field>
      <Field optional label={t('register.tin')} hint={t('register.tinOptional')} id="tin" error={errorOf('tin')}>
        <Input {...register('tin')} inputMode="numeric" fits={20} autoComplete="off" />
      </Field>
      <Field optional label={t('register.address')} id="address" error={errorOf('address')}>
        <Input {...register('address')} autoComplete="street-address" />
      </Field>
      <Field
        optional
        label={t('register.website')}
        hint={t('register.websiteHint')}
        id="website"
        error={errorOf('website')}
      >
        <Input {...register('website')} inputMode="url" autoComplete="url" />
      </Field>
    </>
  );
}
