import { assignStartupInput } from '@aim/domain/pipeline/bulk-run';
import { Field } from '@aim/ui/field.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback, useState } from 'react';
import { Controller } from 'react-hook-form';
import { AssignStartupDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { StaffPicker } from '../staff-picker.tsx';

interface AssignDialogProps {
  readonly id: string;
  readonly name: string;
  readonly assignee: { readonly id: string; readonly fullName: string } | null;
  readonly onClose: () => void;
}

interface AssignValues {
  readonly assigneeId: string | null;
}

/** Who of the staff keeps this startup. */
export function AssignDialog({ id, name, assignee, onClose }: AssignDialogProps) {
  const t = useT();
  const show = useToast();
  const [label, setLabel] = useState(assignee?.fullName ?? null);
  const toInput = useCallback(({ assigneeId }: AssignValues) => ({ id, assigneeId }), [id]);
  const mutation = useMutationForm({
    document: AssignStartupDocument,
    schema: assignStartupInput,
    defaultValues: { assigneeId: assignee?.id ?? null } as AssignValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.assigned') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('startupActs.assignTitle', { name })}
      form={mutation}
      submit={t('startupActs.save')}
      onClose={onClose}
    >
      <Field
        label={t('startupList.assignee')}
        hint={t('startupActs.assignHint')}
        id="assigneeId"
        error={mutation.errorOf('assigneeId')}
      >
        <Controller
          control={mutation.form.control}
          name="assigneeId"
          render={({ field }) => (
            <StaffPicker
              value={field.value}
              valueLabel={label ?? undefined}
              onChange={(person, fullName) => {
                setLabel(fullName);
                field.onChange(person);
              }}
            />
          )}
        />
      </Field>
    </FormDialog>
  );
}
