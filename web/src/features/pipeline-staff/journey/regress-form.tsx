import {
  REGRESS_REASONS,
  type RegressReason,
  regressReasonLabels,
  regressStartupInput,
} from '@aim/domain/pipeline/advance';
import { type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { RegressStartupDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';
import { EnteredOnField } from './entered-on-field.tsx';

interface RegressFormProps {
  readonly id: string;
  readonly name: string;
  readonly to: Stage;
  readonly onClose: () => void;
}

interface RegressValues {
  readonly enteredOn: string;
  readonly reason: RegressReason | '';
  readonly note: string;
}

/** Puts a startup back by a stage or more: the founders read why. */
export function RegressForm({ id, name, to, onClose }: RegressFormProps) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const stage = stageLabels[to][locale];
  const toInput = useCallback(
    ({ enteredOn, reason, note }: RegressValues) => ({ id, to, enteredOn, reason: reason as RegressReason, note }),
    [id, to],
  );
  const mutation = useMutationForm({
    document: RegressStartupDocument,
    schema: regressStartupInput,
    defaultValues: { enteredOn: todayDay(), reason: '', note: '' } as RegressValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.moved', { name, stage }) });
      onClose();
    },
  });
  const { register } = mutation.form;
  return (
    <FormDialog
      title={t('startupActs.backTo', { name, stage })}
      description={t('startupActs.backText')}
      form={mutation}
      submit={t('startupActs.backSubmit', { stage })}
      onClose={onClose}
    >
      <EnteredOnField field={register('enteredOn')} error={mutation.errorOf('enteredOn')} />
      <Field label={t('startupActs.reason')} id="reason" error={mutation.errorOf('reason')}>
        <NativeSelect
          {...register('reason')}
          placeholder={t('startupActs.choose')}
          options={REGRESS_REASONS.map((value) => ({ value, label: regressReasonLabels[value][locale] }))}
          required
        />
      </Field>
      <Field
        label={t('startupActs.note')}
        hint={t('startupActs.founderReads')}
        id="note"
        error={mutation.errorOf('note')}
      >
        <Textarea {...register('note')} rows={4} required />
      </Field>
    </FormDialog>
  );
}
