import { CirclePause, Flag, Pencil, Send, Sprout } from 'lucide-react';
import { ConfirmStartupActiveDocument, PauseStartupDocument, SubmitForModerationDocument } from '../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useT } from '../../lib/language.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { startupBlockers } from './startup-query.ts';

interface StartupActionsProps {
  readonly id: string;
  readonly allowed: readonly string[];
  readonly onEdit: () => void;
}

/** What a founder may do with the record. */
export function StartupActions({ id, allowed, onEdit }: StartupActionsProps) {
  const t = useT();
  const submit = useCommand(SubmitForModerationDocument);
  const confirmActive = useCommand(ConfirmStartupActiveDocument);
  const pause = useCommand(PauseStartupDocument);
  const table: Readonly<Record<string, ActionEntry>> = {
    'startup.submit': {
      label: 'myStartup.submit',
      icon: <Send aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('myStartup.submitTitle')}
          text={t('myStartup.submitText')}
          confirm={t('myStartup.submit')}
          done={t('myStartup.submitted')}
          run={() => submit({ input: { id } })}
          onClose={close}
        />
      ),
    },
    'startup.update': {
      label: 'myStartup.edit',
      icon: <Pencil aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      run: onEdit,
    },
    'startup.confirmActive': {
      label: 'myStartup.confirmActive',
      icon: <Sprout />,
      dialog: (close) => (
        <ConfirmCommand
          title={t('myStartup.confirmActiveTitle')}
          text={t('myStartup.confirmActiveText')}
          confirm={t('myStartup.confirmActive')}
          done={t('myStartup.confirmedActive')}
          run={() => confirmActive({ input: { id } })}
          onClose={close}
        />
      ),
    },
    'startup.pause': {
      label: 'myStartup.pause',
      icon: <CirclePause />,
      dialog: (close) => (
        <ConfirmCommand
          withReason
          title={t('myStartup.pauseTitle')}
          text={t('myStartup.pauseText')}
          confirm={t('myStartup.pause')}
          done={t('myStartup.paused')}
          run={(note) => pause({ input: { id, note: note || null } })}
          onClose={close}
        />
      ),
    },
    'startup.close': {
      label: 'myStartup.close',
      icon: <Flag />,
      dialog: (close) => <CloseDialog id={id} onClose={close} />,
    },
  };
  return <Actions of={allowed} table={table} blockers={(action) => startupBlockers(id, action)} />;
}
