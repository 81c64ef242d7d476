import { returnInput } from '@aim/domain/pipeline/moderation';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import type { ReturnInput, TypedDocumentString } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { ReturnValues } from './return-dialog.tsx';

export interface ReturnProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Sends a record or a text of it back, with the usual reasons and a note. */
export function useReturn<Result>(
  document: TypedDocumentString<Result, { input: ReturnInput }>,
  { id, name, onClose, onDone }: ReturnProps,
) {
  const t = useT();
  const show = useToast();
  const toInput = useCallback(
    ({ reasons, note }: ReturnValues) => ({ id, reasons: [...reasons], note: note.trim() || null }),
    [id],
  );
  return useMutationForm({
    document,
    schema: returnInput,
    defaultValues: { reasons: [] as ReturnValues['reasons'], note: '' } as ReturnValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.returned', { name }) });
      onClose();
      onDone?.();
    },
  });
}
