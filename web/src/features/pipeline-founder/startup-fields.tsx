import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { ONE_LINER_MAX, PROBLEM_MAX, SOLUTION_MAX } from '@aim/domain/pipeline/limits';
import { SECTORS, sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Controller, type Path, type UseFormReturn } from 'react-hook-form';
import { countriesQuery } from '../../lib/countries.ts';
import { useLanguage } from '../../lib/language.tsx';
import type { EditValues } from './edit-values.ts';

interface StartupFieldsProps {
  readonly form: UseFormReturn<EditValues>;
  readonly errorOf: (field: Path<EditValues>) => string | undefined;
}

/** What the public reads first, then the facts beside it. */
export function StartupFields({ form, errorOf }: StartupFieldsProps) {
  const { t, locale } = useLanguage();
  const { register } = form;
  return (
    <>
      <Field label={t('myStartup.name')} id="name" error={errorOf('name')}>
        <Input {...register('name')} autoComplete="off" required />
      </Field>
      <Field label={t('myStartup.oneLiner')} id="oneLiner" error={errorOf('oneLiner')}>
        <Textarea {...register('oneLiner')} rows={2} limit={ONE_LINER_MAX} />
      </Field>
      <Field label={t('myStartup.problem')} id="problem" error={errorOf('problem')}>
        <Textarea {...register('problem')} limit={PROBLEM_MAX} />
      </Field>
      <Field label={t('myStartup.solution')} id="solution" error={errorOf('solution')}>
        <Textarea {...register('solution')} limit={SOLUTION_MAX} />
      </Field>
      <Field optional label={t('myStartup.website')} id="website" error={errorOf('website')}>
        <Input {...register('website')} inputMode="url" autoComplete="url" />
      </Field>
      <Field label={t('myStartup.sector')} id="sector" error={errorOf('sector')}>
        <NativeSelect
          {...register('sector')}
          options={SECTORS.map((value) => ({ value, label: sectorLabels[value][locale] }))}
        />
      </Field>
      <PlaceFields form={form} errorOf={errorOf} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field optional label={t('myStartup.founded')} id="foundedYear" error={errorOf('foundedYear')}>
          <Input {...register('foundedYear')} inputMode="numeric" fits={10} />
        </Field>
        <Field optional label={t('myStartup.teamSize')} id="teamSize" error={errorOf('teamSize')}>
          <Input {...register('teamSize')} inputMode="numeric" fits={10} />
        </Field>
      </div>
    </>
  );
}

function PlaceFields({ form, errorOf }: StartupFieldsProps) {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const { register, control, watch } = form;
  const options = Object.entries(countries)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) =>
      one.value === HOME_COUNTRY ? -1 : other.value === HOME_COUNTRY ? 1 : format.compare(one.label, other.label),
    );
  return (
    <>
      <Field label={t('myStartup.country')} id="country" error={errorOf('country')}>
        <Controller
          control={control}
          name="country"
          render={({ field }) => (
            <Combobox options={options} value={field.value || null} onChange={(value) => field.onChange(value ?? '')} />
          )}
        />
      </Field>
      {watch('country') === HOME_COUNTRY ? (
        <Field label={t('myStartup.region')} id="region" error={errorOf('region')}>
          <NativeSelect
            {...register('region')}
            placeholder={t('myStartup.choose')}
            options={REGIONS.map((value) => ({ value, label: regionLabels[value][locale] }))}
          />
        </Field>
      ) : null}
      <Field optional label={t('myStartup.city')} id="city" error={errorOf('city')}>
        <Input {...register('city')} autoComplete="address-level2" />
      </Field>
    </>
  );
}
