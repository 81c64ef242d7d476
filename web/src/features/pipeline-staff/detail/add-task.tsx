import { addStartupTaskInput } from '@aim/domain/pipeline/staff-work';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback, useState } from 'react';
import { Controller } from 'react-hook-form';
import { AddStartupTaskDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { useViewer } from '../../../lib/viewer-context.ts';
import { StaffPicker } from '../staff-picker.tsx';
import { todayDay } from '../today-day.ts';

interface TaskValues {
  readonly title: string;
  readonly assigneeId: string | null;
  readonly dueOn: string;
}

/** Something to be done about a startup, by whom and until when. */
export function AddTask({ startupId, onClose }: { readonly startupId: string; readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const { person } = useViewer();
  const [assignee, setAssignee] = useState<string | null>(person.fullName);
  const toInput = useCallback(
    ({ title, assigneeId, dueOn }: TaskValues, idempotencyKey: string) => ({
      startupId,
      title,
      assigneeId,
      dueOn: dueOn || null,
      idempotencyKey,
    }),
    [startupId],
  );
  const mutation = useMutationForm({
    document: AddStartupTaskDocument,
    schema: addStartupTaskInput,
    defaultValues: { title: '', assigneeId: person.id, dueOn: '' } as TaskValues,
    toInput,
    onDone: () => {
      show({ text: t('startupRecord.taskAdded') });
      onClose();
    },
  });
  const { register, control } = mutation.form;
  return (
    <FormDialog
      title={t('startupRecord.taskAdd')}
      form={mutation}
      submit={t('startupRecord.taskAdd')}
      onClose={onClose}
    >
      <Field label={t('startupRecord.taskTitle')} id="title" error={mutation.errorOf('title')}>
        <Input {...register('title')} autoComplete="off" required />
      </Field>
      <Field label={t('startupList.assignee')} id="assigneeId" error={mutation.errorOf('assigneeId')}>
        <Controller
          control={control}
          name="assigneeId"
          render={({ field }) => (
            <StaffPicker
              value={field.value}
              valueLabel={assignee ?? undefined}
              onChange={(id, name) => {
                setAssignee(name);
                field.onChange(id);
              }}
            />
          )}
        />
      </Field>
      <Field optional label={t('startupRecord.taskDue')} id="dueOn" error={mutation.errorOf('dueOn')}>
        <Input {...register('dueOn')} type="date" min={todayDay()} fits={20} />
      </Field>
    </FormDialog>
  );
}
