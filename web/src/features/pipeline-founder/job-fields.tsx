import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { genderLabels } from '@aim/domain/pipeline/metrics';
import { Button } from '@aim/ui/button.tsx';
import { Field, FieldError } from '@aim/ui/field.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Plus, X } from 'lucide-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { useLanguage } from '../../lib/language.tsx';
import { EMPTY_JOB, JOB_GENDERS, type ReportValues } from './report-values.ts';

interface JobFieldsProps {
  readonly form: UseFormReturn<ReportValues>;
  readonly error: string | undefined;
}

/** Jobs by region and gender, a line for each region. */
export function JobFields({ form, error }: JobFieldsProps) {
  const { t, locale } = useLanguage();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'jobs' });
  return (
    <div id="jobs" className="grid gap-4 text-ink">
      <p className="text-ink-2">{t('metrics.jobsHint')}</p>
      {error ? <FieldError>{error}</FieldError> : null}
      {fields.map((row, index) => (
        <div
          key={row.id}
          className="grid items-end gap-3 border-t border-line pt-3 sm:grid-cols-[minmax(10rem,2fr)_repeat(3,minmax(5rem,1fr))_auto]"
        >
          <Field label={t('metrics.jobRegion')}>
            <NativeSelect
              {...form.register(`jobs.${index}.region`)}
              placeholder={t('metrics.jobAbroad')}
              options={REGIONS.map((value) => ({ value, label: regionLabels[value][locale] }))}
            />
          </Field>
          {JOB_GENDERS.map((gender) => (
            <Field key={gender} label={genderLabels[gender][locale]}>
              <Input {...form.register(`jobs.${index}.${gender}`)} inputMode="numeric" autoComplete="off" />
            </Field>
          ))}
          <IconButton
            outlined
            label={t('metrics.jobRemove')}
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <Button className="w-fit" icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => append(EMPTY_JOB)}>
        {t('metrics.jobAdd')}
      </Button>
    </div>
  );
}
