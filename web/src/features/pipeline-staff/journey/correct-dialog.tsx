import { correctStageInput } from '@aim/domain/pipeline/stage-history';
import { STAGES, type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { CorrectStageDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';

interface CorrectDialogProps {
  readonly id: string;
  readonly stage: Stage;
  readonly stageLabel: string;
  readonly enteredOn: string;
  readonly onClose: () => void;
}

interface CorrectValues {
  readonly stage: Stage;
  readonly enteredOn: string;
  readonly never: boolean;
  readonly note: string;
}

/** Says what really was: a new entry takes the place of the wrong one, and both stay readable. */
export function CorrectDialog({ id, stage, stageLabel, enteredOn, onClose }: CorrectDialogProps) {
  const { t, locale, format } = useLanguage();
  const show = useToast();
  const toInput = useCallback(
    (values: CorrectValues) => ({
      entryId: id,
      stage: values.never ? null : values.stage,
      enteredOn: values.never ? null : values.enteredOn,
      note: values.note,
    }),
    [id],
  );
  const mutation = useMutationForm({
    document: CorrectStageDocument,
    schema: correctStageInput,
    defaultValues: { stage, enteredOn, never: false, note: '' } as CorrectValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.correctDone') });
      onClose();
    },
  });
  const { register, watch } = mutation.form;
  return (
    <FormDialog
      title={t('startupActs.correctTitle', { stage: stageLabel, date: format.day(enteredOn) })}
      description={t('startupActs.correctText')}
      form={mutation}
      submit={t('startupActs.correctSubmit')}
      onClose={onClose}
    >
      <Checkbox {...register('never')} label={t('startupActs.never')} hint={t('startupActs.neverHint')} />
      {watch('never') ? null : (
        <>
          <Field label={t('startupList.stage')} id="stage" error={mutation.errorOf('stage')}>
            <NativeSelect
              {...register('stage')}
              options={STAGES.map((value) => ({ value, label: stageLabels[value][locale] }))}
            />
          </Field>
          <Field label={t('startupActs.enteredOn')} id="enteredOn" error={mutation.errorOf('enteredOn')}>
            <Input {...register('enteredOn')} type="date" max={todayDay()} fits={20} />
          </Field>
        </>
      )}
      <Field label={t('startupActs.correctNote')} id="note" error={mutation.errorOf('note')}>
        <Textarea {...register('note')} rows={3} required />
      </Field>
    </FormDialog>
  );
}
