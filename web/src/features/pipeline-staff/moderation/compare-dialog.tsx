import { mergeStartupsInput } from '@aim/domain/pipeline/duplicates';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Controller } from 'react-hook-form';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  type ComparedStartupFragment,
  ComparedStartupFragmentDoc,
  CompareStartupsDocument,
  MergeStartupsDocument,
} from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { queryOf } from '../../../lib/query.ts';
import { CompareTable } from './compare-table.tsx';

interface CompareDialogProps {
  readonly id: string;
  readonly otherId: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Both records side by side, and which of them stays. */
export function CompareDialog({ id, otherId, onClose, onDone }: CompareDialogProps) {
  const { t } = useLanguage();
  const { data } = useQuery(queryOf(CompareStartupsDocument, { one: id, other: otherId }, ['startup']));
  const one = readFragment(ComparedStartupFragmentDoc, data?.one ?? null);
  const other = readFragment(ComparedStartupFragmentDoc, data?.other ?? null);
  if (one && other) return <Compare pair={[one, other]} onClose={onClose} {...(onDone ? { onDone } : {})} />;
  return (
    <Dialog open wide onOpenChange={onClose} title={t('moderation.compareTitle')}>
      <Skeleton lines={8} />
    </Dialog>
  );
}

interface CompareProps {
  readonly pair: readonly [ComparedStartupFragment, ComparedStartupFragment];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

interface MergeValues {
  readonly keepId: string;
  readonly note: string;
}

function Compare({ pair: [one, other], onClose, onDone }: CompareProps) {
  const { t, format } = useLanguage();
  const show = useToast();
  // The older record is known to more people.
  const older = one.registeredAt <= other.registeredAt ? one : other;
  const toInput = useCallback(
    ({ keepId, note }: MergeValues) => ({
      keepId,
      mergeId: keepId === one.id ? other.id : one.id,
      note: note.trim() || null,
    }),
    [one.id, other.id],
  );
  const mutation = useMutationForm({
    document: MergeStartupsDocument,
    schema: mergeStartupsInput,
    defaultValues: { keepId: older.id, note: '' } as MergeValues,
    toInput,
    onDone: () => {
      show({ text: t('moderation.merged') });
      onClose();
      onDone?.();
    },
  });
  return (
    <FormDialog
      wide
      danger
      title={t('moderation.compareTitle')}
      description={t('moderation.mergeText')}
      form={mutation}
      submit={t('moderation.merge')}
      onClose={onClose}
    >
      <CompareTable one={one} other={other} />
      <Controller
        control={mutation.form.control}
        name="keepId"
        render={({ field }) => (
          <RadioCards
            legend={t('moderation.keep')}
            name="keepId"
            columns={2}
            value={field.value}
            onChange={field.onChange}
            options={[one, other].map(({ id, name, reference, registeredAt }) => ({
              value: id,
              label: name,
              hint: `${reference}, ${format.date(registeredAt, 'short')}`,
            }))}
          />
        )}
      />
      <Field optional label={t('startupActs.note')} id="note" error={mutation.errorOf('note')}>
        <Textarea {...mutation.form.register('note')} rows={2} />
      </Field>
    </FormDialog>
  );
}
