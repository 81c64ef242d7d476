import { CLOSURE_REASONS, closeStartupInput, closureReasonLabels } from '@aim/domain/pipeline/ending';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { Controller } from 'react-hook-form';
import { CloseStartupDocument, type CloseStartupInput } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

interface CloseValues {
  readonly kind: string;
  readonly closedOn: string;
  readonly reason: string;
  readonly note: string;
}

/** How it ended, when and why: kept for those who come after. */
export function CloseDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const toInput = useCallback(
    ({ kind, closedOn, reason, note }: CloseValues) =>
      ({ id, kind, closedOn, reason, note: note || null }) as CloseStartupInput,
    [id],
  );
  const mutation = useMutationForm({
    document: CloseStartupDocument,
    schema: closeStartupInput,
    defaultValues: { kind: 'CLOSED', closedOn: '', reason: '', note: '' } as CloseValues,
    toInput,
    onDone: () => {
      show({ text: t('myStartup.closed') });
      onClose();
    },
  });
  const { register, control } = mutation.form;
  return (
    <Dialog open wide onOpenChange={onClose} title={t('myStartup.closeTitle')} description={t('myStartup.closeText')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <RadioCards
              columns={2}
              legend={t('myStartup.closeKind')}
              name="kind"
              value={field.value}
              onChange={field.onChange}
              options={[
                {
                  value: 'CLOSED',
                  label: t('myStartup.closeKindCLOSED'),
                  hint: t('myStartup.closeKindCLOSEDHint'),
                },
                {
                  value: 'ACQUIRED',
                  label: t('myStartup.closeKindACQUIRED'),
                  hint: t('myStartup.closeKindACQUIREDHint'),
                },
              ]}
            />
          )}
        />
        <Field label={t('myStartup.closedOn')} id="closedOn" error={mutation.errorOf('closedOn')}>
          <Input {...register('closedOn')} type="date" fits={20} required />
        </Field>
        <Field label={t('myStartup.closeReason')} id="reason" error={mutation.errorOf('reason')}>
          <NativeSelect
            {...register('reason')}
            placeholder={t('myStartup.choose')}
            options={CLOSURE_REASONS.map((value) => ({ value, label: closureReasonLabels[value][locale] }))}
            required
          />
        </Field>
        <Field
          optional
          label={t('myStartup.closeNote')}
          hint={t('myStartup.closeNoteHint')}
          id="note"
          error={mutation.errorOf('note')}
        >
          <Textarea {...register('note')} rows={3} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="danger" busy={mutation.busy}>
            {t('myStartup.closeConfirm')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
