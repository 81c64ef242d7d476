import {
  advanceStartupInput,
  type ChecklistItem,
  checklistLabels,
  MATCHING_CHECKLIST,
} from '@aim/domain/pipeline/advance';
import { type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { Controller } from 'react-hook-form';
import { AdvanceStartupDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';
import { EnteredOnField } from './entered-on-field.tsx';
import { EvidenceFile } from './evidence-file.tsx';

interface AdvanceFormProps {
  readonly id: string;
  readonly name: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly onClose: () => void;
}

interface AdvanceValues {
  readonly enteredOn: string;
  readonly evidenceUrl: string;
  readonly evidenceFileId: string;
  readonly isChecked: boolean;
  readonly checklist: readonly ChecklistItem[];
  readonly reason: string;
  readonly note: string;
}

/** Moves a startup forward: since when, what shows it, who looked at it. Each stage asks for evidence of its own. */
export function AdvanceForm({ id, name, from, to, onClose }: AdvanceFormProps) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const stage = stageLabels[to][locale];
  const wantsLink = to === 'MVP';
  const wantsFile = to !== 'INVESTOR_MATCHING';
  const isSkip = from === 'IDEA' && (to === 'INCUBATION' || to === 'ACCELERATION');
  const toInput = useCallback(
    ({ evidenceUrl, evidenceFileId, reason, note, checklist, ...values }: AdvanceValues) => ({
      id,
      to,
      ...values,
      checklist: [...checklist],
      evidenceUrl: evidenceUrl.trim() || null,
      evidenceFileId: evidenceFileId || null,
      reason: reason.trim() || null,
      note: note.trim() || null,
    }),
    [id, to],
  );
  const mutation = useMutationForm({
    document: AdvanceStartupDocument,
    schema: advanceStartupInput,
    defaultValues: {
      enteredOn: todayDay(),
      evidenceUrl: '',
      evidenceFileId: '',
      isChecked: false,
      checklist: [] as readonly ChecklistItem[],
      reason: '',
      note: '',
    } as AdvanceValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.moved', { name, stage }) });
      onClose();
    },
  });
  const { register, control } = mutation.form;
  return (
    <FormDialog
      wide
      title={t('startupActs.moveTo', { name, stage })}
      description={t(`startupActs.advance${to}`)}
      form={mutation}
      submit={t('startupActs.moveSubmit', { stage })}
      onClose={onClose}
    >
      <EnteredOnField field={register('enteredOn')} error={mutation.errorOf('enteredOn')} />
      {wantsLink ? (
        <Field
          label={t('startupActs.evidenceUrl')}
          hint={t('startupActs.evidenceUrlHint')}
          id="evidenceUrl"
          error={mutation.errorOf('evidenceUrl')}
        >
          <Input {...register('evidenceUrl')} inputMode="url" autoComplete="off" placeholder="https://" />
        </Field>
      ) : null}
      {wantsFile ? (
        <Controller
          control={control}
          name="evidenceFileId"
          render={({ field }) => (
            <EvidenceFile
              startupId={id}
              value={field.value}
              onChange={field.onChange}
              error={mutation.errorOf('evidenceFileId')}
              optional={wantsLink}
            />
          )}
        />
      ) : null}
      {wantsLink ? (
        <Fieldset legend={t('startupActs.check')} id="isChecked" error={mutation.errorOf('isChecked')}>
          <Checkbox {...register('isChecked')} label={t('startupActs.isChecked')} />
        </Fieldset>
      ) : null}
      {to === 'INVESTOR_MATCHING' ? (
        <Fieldset legend={t('startupActs.checklist')} id="checklist" error={mutation.errorOf('checklist')}>
          {MATCHING_CHECKLIST.map((item) => (
            <Checkbox key={item} {...register('checklist')} value={item} label={checklistLabels[item][locale]} />
          ))}
        </Fieldset>
      ) : null}
      {isSkip ? (
        <Field
          label={t('startupActs.skipReason')}
          hint={t('startupActs.skipReasonHint')}
          id="reason"
          error={mutation.errorOf('reason')}
        >
          <Input {...register('reason')} maxLength={500} required />
        </Field>
      ) : null}
      <Field
        label={t('startupActs.note')}
        hint={t(to === 'FUNDED' ? 'startupActs.fundingNoteHint' : 'startupActs.noteHint')}
        id="note"
        error={mutation.errorOf('note')}
        optional={to !== 'FUNDED'}
      >
        <Textarea {...register('note')} rows={3} />
      </Field>
    </FormDialog>
  );
}
