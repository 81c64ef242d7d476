import { addStartupNoteInput, NOTE_MAX } from '@aim/domain/pipeline/staff-work';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { AddStartupNoteDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { StaffPicker } from '../staff-picker.tsx';

interface NoteValues {
  readonly text: string;
}
interface Mention {
  readonly id: string;
  readonly name: string;
}

/** A note and the colleagues who are told of it; what is typed stays on this device until it is sent. */
export function AddNote({ startupId }: { readonly startupId: string }) {
  const t = useT();
  const show = useToast();
  const [mentions, setMentions] = useState<readonly Mention[]>([]);
  const toInput = useCallback(
    ({ text }: NoteValues, idempotencyKey: string) => ({
      startupId,
      text,
      mentions: mentions.map(({ id }) => id),
      idempotencyKey,
    }),
    [startupId, mentions],
  );
  const mutation = useMutationForm({
    document: AddStartupNoteDocument,
    schema: addStartupNoteInput,
    defaultValues: { text: '' } as NoteValues,
    toInput,
    onDone: () => {
      show({ text: t('startupRecord.noteAdded') });
      mutation.form.reset({ text: '' });
      setMentions([]);
    },
    draft: `startup-note ${startupId}`,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => void mutation.submit(event)}
      className="grid gap-3 rounded-card border border-line bg-surface p-4"
    >
      <FormErrors form={mutation} />
      <Field label={t('startupRecord.noteText')} id="text" error={mutation.errorOf('text')}>
        <Textarea {...mutation.form.register('text')} rows={3} limit={NOTE_MAX} />
      </Field>
      <Field optional label={t('startupRecord.mention')}>
        <StaffPicker
          value={null}
          onChange={(id, name) => {
            if (id === null || name === null || mentions.some((one) => one.id === id)) return;
            setMentions([...mentions, { id, name }]);
          }}
        />
      </Field>
      {mentions.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {mentions.map(({ id, name }) => (
            <li key={id}>
              <Button
                size="small"
                icon={<X aria-hidden="true" className="size-3.5" />}
                aria-label={t('startupRecord.mentionRemove', { name })}
                onClick={() => setMentions(mentions.filter((one) => one.id !== id))}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('startupRecord.noteAdd')}
        </Button>
      </div>
    </form>
  );
}
