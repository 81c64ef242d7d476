import { returnInput } from '@aim/domain/pipeline/moderation';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { ReturnStartupDocument } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { ReturnDialog, type ReturnValues } from './return-dialog.tsx';

interface ReturnStartupProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Sends a record back that waits for moderation. */
export function ReturnStartup({ id, name, onClose, onDone }: ReturnStartupProps) {
  const t = useT();
  const show = useToast();
  const toInput = useCallback(
    ({ reasons, note }: ReturnValues) => ({ id, reasons: [...reasons], note: note.trim() || null }),
    [id],
  );
  const mutation = useMutationForm({
    document: ReturnStartupDocument,
    schema: returnInput,
    defaultValues: { reasons: [] as ReturnValues['reasons'], note: '' } as ReturnValues,
    toInput,
    onDone: () => {
      show({ text: t('startupActs.returned', { name }) });
      onClose();
      onDone?.();
    },
  });
  return <ReturnDialog name={name} mutation={mutation} onClose={onClose} />;
}
