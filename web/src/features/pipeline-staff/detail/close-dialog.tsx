import {
  CLOSURE_KINDS,
  CLOSURE_REASONS,
  type ClosureKind,
  type ClosureReason,
  closeStartupInput,
  closureReasonLabels,
} from '@aim/domain/pipeline/ending';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { Controller } from 'react-hook-form';
import { StaffCloseStartupDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';

interface CloseValues {
  readonly kind: ClosureKind;
  readonly closedOn: string;
  readonly reason: ClosureReason | '';
  readonly note: string;
}

/** Ends a startup's record: it stopped, or somebody bought it. */
export function CloseDialog({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const toInput = useCallback(
    ({ kind, closedOn, reason, note }: CloseValues) => ({
      id,
      kind,
      closedOn,
      reason: reason as ClosureReason,
      note: note.trim() || null,
    }),
    [id],
  );
  const mutation = useMutationForm({
    document: StaffCloseStartupDocument,
    schema: closeStartupInput,
    defaultValues: { kind: 'CLOSED', closedOn: todayDay(), reason: '', note: '' } as CloseValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.closed', { name }) });
      onClose();
    },
  });
  const { register, control } = mutation.form;
  return (
    <FormDialog
      danger
      title={t('startupActs.closeTitle', { name })}
      description={t('startupActs.closeText')}
      form={mutation}
      submit={t('startupActs.close')}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <RadioCards
            legend={t('startupActs.closeKind')}
            name="kind"
            columns={2}
            value={field.value}
            onChange={field.onChange}
            options={CLOSURE_KINDS.map((value) => ({ value, label: t(`startupActs.closeKind${value}`) }))}
          />
        )}
      />
      <Field label={t('startupActs.closedOn')} id="closedOn" error={mutation.errorOf('closedOn')}>
        <Input {...register('closedOn')} type="date" max={todayDay()} fits={20} required />
      </Field>
      <Field label={t('startupActs.reason')} id="reason" error={mutation.errorOf('reason')}>
        <NativeSelect
          {...register('reason')}
          placeholder={t('startupActs.choose')}
          options={CLOSURE_REASONS.map((value) => ({ value, label: closureReasonLabels[value][locale] }))}
          required
        />
      </Field>
      <Field optional label={t('startupActs.note')} id="note" error={mutation.errorOf('note')}>
        <Textarea {...register('note')} rows={3} />
      </Field>
    </FormDialog>
  );
}
