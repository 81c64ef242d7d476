import { Ban, Undo2 } from 'lucide-react';
import { CancelBulkRunDocument, UndoBulkRunDocument } from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';

/** Stopping a run, and taking back what it did. */
export function RunActions({ id, allowed }: { readonly id: string; readonly allowed: readonly string[] }) {
  const t = useT();
  const cancel = useCommand(CancelBulkRunDocument);
  const undo = useCommand(UndoBulkRunDocument);
  return (
    <Actions
      of={allowed}
      table={{
        'bulkRun.cancel': {
          label: 'bulkRuns.cancel',
          icon: <Ban aria-hidden="true" className="size-4" />,
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('bulkRuns.cancelTitle')}
              text={t('bulkRuns.cancelText')}
              confirm={t('bulkRuns.cancel')}
              done={t('bulkRuns.cancelled')}
              run={() => cancel({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'bulkRun.undo': {
          label: 'bulkRuns.undo',
          icon: <Undo2 aria-hidden="true" className="size-4" />,
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              danger
              title={t('bulkRuns.undoTitle')}
              text={t('bulkRuns.undoText')}
              confirm={t('bulkRuns.undo')}
              done={t('bulkRuns.undoing')}
              run={() => undo({ input: { id } })}
              onClose={close}
            />
          ),
        },
      }}
    />
  );
}
