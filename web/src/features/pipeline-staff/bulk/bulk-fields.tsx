import { checklistLabels, MATCHING_CHECKLIST } from '@aim/domain/pipeline/advance';
import { BULK_STAGES } from '@aim/domain/pipeline/bulk-run';
import { stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, type Path, type UseFormReturn } from 'react-hook-form';
import { type BulkKind, CohortChoicesDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { StaffPicker } from '../staff-picker.tsx';
import { todayDay } from '../today-day.ts';
import type { BulkValues } from './bulk-values.ts';

interface BulkFieldsProps {
  readonly kind: BulkKind;
  readonly form: UseFormReturn<BulkValues>;
  readonly errorOf: (field: Path<BulkValues>) => string | undefined;
}

/** What a run of this kind must know. */
export function BulkFields({ kind, form, errorOf }: BulkFieldsProps) {
  const { t, locale } = useLanguage();
  const { register } = form;
  switch (kind) {
    case 'ASK_FOR_UPDATE':
      return <p>{t('bulkRuns.askForUpdateText')}</p>;
    case 'ASSIGN':
      return <Assignee form={form} error={errorOf('assigneeId')} />;
    case 'ADD_TO_COHORT':
      return <CohortField form={form} error={errorOf('cohortId')} />;
    case 'ADD_TASK':
      return (
        <>
          <Field label={t('startupRecord.taskTitle')} id="title" error={errorOf('title')}>
            <Input {...register('title')} autoComplete="off" required />
          </Field>
          <Assignee form={form} error={errorOf('assigneeId')} />
          <Field optional label={t('startupRecord.taskDue')} id="dueOn" error={errorOf('dueOn')}>
            <Input {...register('dueOn')} type="date" min={todayDay()} fits={20} />
          </Field>
        </>
      );
    case 'ADVANCE':
      return (
        <>
          <Field label={t('startupList.stage')} hint={t('bulkRuns.stageHint')} id="to" error={errorOf('to')}>
            <NativeSelect
              {...register('to')}
              options={BULK_STAGES.map((value) => ({ value, label: stageLabels[value][locale] }))}
            />
          </Field>
          <Field label={t('startupActs.enteredOn')} id="enteredOn" error={errorOf('enteredOn')}>
            <Input {...register('enteredOn')} type="date" max={todayDay()} fits={20} required />
          </Field>
          <Proof form={form} errorOf={errorOf} />
        </>
      );
  }
}

/** What shows that all of them are there. */
function Proof({ form: { register, watch }, errorOf }: Omit<BulkFieldsProps, 'kind'>) {
  const { t, locale } = useLanguage();
  if (watch('to') !== 'MVP')
    return (
      <Fieldset legend={t('startupActs.checklist')} id="checklist" error={errorOf('checklist')}>
        {MATCHING_CHECKLIST.map((item) => (
          <Checkbox key={item} {...register('checklist')} value={item} label={checklistLabels[item][locale]} />
        ))}
      </Fieldset>
    );
  return (
    <>
      <Field
        label={t('startupActs.evidenceUrl')}
        hint={t('bulkRuns.evidenceHint')}
        id="evidenceUrl"
        error={errorOf('evidenceUrl')}
      >
        <Input {...register('evidenceUrl')} inputMode="url" autoComplete="off" placeholder="https://" />
      </Field>
      <Fieldset legend={t('startupActs.check')} id="isChecked" error={errorOf('isChecked')}>
        <Checkbox {...register('isChecked')} label={t('startupActs.isChecked')} />
      </Fieldset>
    </>
  );
}

function Assignee({ form, error }: { readonly form: UseFormReturn<BulkValues>; readonly error: string | undefined }) {
  const { t } = useLanguage();
  const [name, setName] = useState<string>();
  return (
    <Field label={t('startupList.assignee')} hint={t('startupActs.assignHint')} id="assigneeId" error={error}>
      <Controller
        control={form.control}
        name="assigneeId"
        render={({ field }) => (
          <StaffPicker
            value={field.value}
            valueLabel={name}
            onChange={(id, fullName) => {
              setName(fullName ?? undefined);
              field.onChange(id);
            }}
          />
        )}
      />
    </Field>
  );
}

function CohortField({
  form,
  error,
}: {
  readonly form: UseFormReturn<BulkValues>;
  readonly error: string | undefined;
}) {
  const { t } = useLanguage();
  const { data } = useQuery(queryOf(CohortChoicesDocument, {}, ['cohort']));
  return (
    <Field label={t('startupList.cohort')} id="cohortId" error={error}>
      <NativeSelect
        {...form.register('cohortId')}
        placeholder={t('startupActs.choose')}
        options={(data?.cohorts.items ?? []).map(({ id, name, kindLabel }) => ({
          value: id,
          label: `${name} (${kindLabel})`,
        }))}
      />
    </Field>
  );
}
