import { Ban, Play, Undo2 } from 'lucide-react';
import { CancelImportDocument, RunImportDocument, UndoImportDocument } from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';

interface ImportActionsProps {
  readonly id: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly allowed: readonly string[];
}

/** Taking the checked rows, stopping, taking everything back. */
export function ImportActions({ id, accepted, rejected, allowed }: ImportActionsProps) {
  const t = useT();
  const run = useCommand(RunImportDocument);
  const cancel = useCommand(CancelImportDocument);
  const undo = useCommand(UndoImportDocument);
  return (
    <Actions
      of={allowed}
      table={{
        'import.run': {
          label: 'imports.run',
          icon: <Play aria-hidden="true" className="size-4" />,
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('imports.runTitle', { accepted })}
              text={t('imports.runText', { rejected })}
              confirm={t('imports.run')}
              done={t('imports.runDone')}
              run={() => run({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'import.cancel': {
          label: 'imports.cancel',
          icon: <Ban aria-hidden="true" className="size-4" />,
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('imports.cancelTitle')}
              text={t('imports.cancelText')}
              confirm={t('imports.cancel')}
              done={t('imports.cancelDone')}
              run={() => cancel({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'import.undo': {
          label: 'imports.undo',
          icon: <Undo2 aria-hidden="true" className="size-4" />,
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              danger
              title={t('imports.undoTitle')}
              text={t('imports.undoText')}
              confirm={t('imports.undo')}
              done={t('imports.undoDone')}
              run={() => undo({ input: { id } })}
              onClose={close}
            />
          ),
        },
      }}
    />
  );
}
