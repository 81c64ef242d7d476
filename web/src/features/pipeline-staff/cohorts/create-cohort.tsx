import { COHORT_KINDS, type CohortKind, cohortKindLabels, createCohortInput } from '@aim/domain/pipeline/participation';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { CreateCohortDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';

interface CohortValues {
  readonly name: string;
  readonly kind: CohortKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A new group of startups that go through something together. */
export function CreateCohort({ onClose }: { readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const router = useRouter();
  const toInput = useCallback(
    ({ endsOn, ...values }: CohortValues, idempotencyKey: string) => ({
      ...values,
      endsOn: endsOn || null,
      idempotencyKey,
    }),
    [],
  );
  const mutation = useMutationForm({
    document: CreateCohortDocument,
    schema: createCohortInput,
    defaultValues: { name: '', kind: 'INCUBATION', startsOn: todayDay(), endsOn: '' } as CohortValues,
    toInput,
    onDone: ({ cohort }) => {
      onClose();
      if (cohort) router.history.push(pathTo('/staff/cohorts/$id', { id: cohort.id }));
    },
  });
  const { register } = mutation.form;
  return (
    <FormDialog title={t('cohorts.create')} form={mutation} submit={t('cohorts.create')} onClose={onClose}>
      <Field label={t('cohorts.name')} id="name" error={mutation.errorOf('name')}>
        <Input {...register('name')} autoComplete="off" required />
      </Field>
      <Field label={t('cohorts.kind')} id="kind" error={mutation.errorOf('kind')}>
        <NativeSelect
          {...register('kind')}
          options={COHORT_KINDS.map((value) => ({ value, label: cohortKindLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('cohorts.startsOn')} id="startsOn" error={mutation.errorOf('startsOn')}>
        <Input {...register('startsOn')} type="date" fits={20} required />
      </Field>
      <Field optional label={t('cohorts.endsOn')} id="endsOn" error={mutation.errorOf('endsOn')}>
        <Input {...register('endsOn')} type="date" fits={20} />
      </Field>
    </FormDialog>
  );
}
