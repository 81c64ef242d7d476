import { RETURN_REASONS, type ReturnReason, returnReasonLabels } from '@aim/domain/pipeline/moderation';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';

export interface ReturnValues extends FieldValues {
  readonly reasons: readonly ReturnReason[];
  readonly note: string;
}

interface ReturnDialogProps {
  readonly name: string;
  readonly mutation: Parameters<typeof FormDialog>[0]['form'] & {
    readonly form: UseFormReturn<ReturnValues>;
    readonly errorOf: (field: 'reasons' | 'note') => string | undefined;
  };
  readonly onClose: () => void;
}

/** Sends a text back to its founders: which of the usual reasons, and in words what to change. */
export function ReturnDialog({ name, mutation, onClose }: ReturnDialogProps) {
  const { t, locale } = useLanguage();
  const { register } = mutation.form;
  return (
    <FormDialog
      title={t('startupActs.returnTitle', { name })}
      description={t('startupActs.returnText')}
      form={mutation}
      submit={t('startupActs.return')}
      onClose={onClose}
    >
      <Fieldset legend={t('startupActs.returnReasons')} id="reasons" error={mutation.errorOf('reasons')}>
        <div className="grid sm:grid-cols-2">
          {RETURN_REASONS.map((reason) => (
            <Checkbox key={reason} {...register('reasons')} value={reason} label={returnReasonLabels[reason][locale]} />
          ))}
        </div>
      </Fieldset>
      <Field
        optional
        label={t('startupActs.note')}
        hint={t('startupActs.founderReads')}
        id="note"
        error={mutation.errorOf('note')}
      >
        <Textarea {...register('note')} rows={3} />
      </Field>
    </FormDialog>
  );
}
