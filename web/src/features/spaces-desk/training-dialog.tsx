import { dateOf } from '@aim/domain/kernel/zone';
import { recordTrainingInput } from '@aim/domain/spaces/blackout';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FindMemberDocument, RecordTrainingDocument } from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { queryOf } from '../../lib/query.ts';
import type { ShownCentre } from './centre-query.ts';
import { rulesQuery } from './desk-query.ts';

interface TrainingValues {
  personId: string;
  training: string;
  completedOn: string;
  validUntil: string;
}

const SHORTEST = 2;

/** Somebody has learnt to use a lab: from now on its rule lets them in. */
export function TrainingDialog({ centre, onClose }: { readonly centre: ShownCentre; readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const [query, setQuery] = useState('');
  const isLongEnough = query.trim().length >= SHORTEST;
  const found = useQuery({ ...queryOf(FindMemberDocument, { search: query.trim() }), enabled: isLongEnough });
  const { data } = useQuery(rulesQuery(centre.id));
  const codes = new Set(
    (data?.spaceRules ?? []).flatMap(({ type, isActive, params }) =>
      type === 'TRAINING' && isActive ? [String((params as { code?: unknown }).code ?? '')] : [],
    ),
  );
  const form = useMutationForm({
    document: RecordTrainingDocument,
    schema: recordTrainingInput,
    defaultValues: {
      personId: '',
      training: '',
      completedOn: dateOf(clock.now(), centre.zone),
      validUntil: '',
    } as TrainingValues,
    toInput: ({ training, validUntil, ...values }: TrainingValues) => ({
      ...{ centreId: centre.id, ...values },
      training: training.trim().toUpperCase(),
      validUntil: validUntil === '' ? null : validUntil,
    }),
    onDone: () => {
      show({ text: t('desk.trainingRecorded') });
      onClose();
    },
  });
  const { register, setValue, watch } = form.form;
  return (
    <FormDialog
      wide
      title={t('desk.recordTraining')}
      description={t('desk.trainingText')}
      submit={t('desk.recordTraining')}
      form={form}
      onClose={onClose}
    >
      <Field label={t('desk.member')} id="personId" error={form.errorOf('personId')}>
        <Combobox
          id="personId"
          placeholder={t('desk.memberHint')}
          options={(isLongEnough ? (found.data?.people.items ?? []) : []).map(({ id, fullName }) => ({
            value: id,
            label: fullName,
          }))}
          value={watch('personId') || null}
          loading={isLongEnough && found.isFetching}
          onQueryChange={setQuery}
          onChange={(id) => setValue('personId', id ?? '', { shouldDirty: true })}
        />
      </Field>
      <Field label={t('desk.param_code')} id="training" error={form.errorOf('training')}>
        <Input
          {...register('training')}
          list="trainings"
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          className="figures"
        />
      </Field>
      <datalist id="trainings">
        {[...codes].map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('desk.completedOn')} id="completedOn" error={form.errorOf('completedOn')}>
          <Input type="date" {...register('completedOn')} required />
        </Field>
        <Field label={t('desk.validUntil')} id="validUntil" error={form.errorOf('validUntil')} optional>
          <Input type="date" {...register('validUntil')} />
        </Field>
      </div>
    </FormDialog>
  );
}
