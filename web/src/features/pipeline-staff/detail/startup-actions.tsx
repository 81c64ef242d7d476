import { ArrowLeftRight, CircleCheck, CircleOff, CirclePause, Merge, RotateCcw, Undo2, UserCheck } from 'lucide-react';
import { lazy } from 'react';
import {
  ApproveStartupDocument,
  ReopenStartupDocument,
  StaffPauseStartupDocument,
  type StartupHeadFragment,
} from '../../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';
import { startupBlockers } from './startup-query.ts';

const MoveDialog = lazy(async () => ({ default: (await import('../journey/move-dialog.tsx')).MoveDialog }));
const ReturnStartup = lazy(async () => ({ default: (await import('./return-startup.tsx')).ReturnStartup }));
const CloseDialog = lazy(async () => ({ default: (await import('./close-dialog.tsx')).CloseDialog }));
const AssignDialog = lazy(async () => ({ default: (await import('./assign-dialog.tsx')).AssignDialog }));
const MergeDialog = lazy(async () => ({ default: (await import('../moderation/merge-dialog.tsx')).MergeDialog }));

interface StartupActionsProps {
  readonly of: Pick<StartupHeadFragment, 'id' | 'name' | 'stage'> & {
    readonly assignee: { readonly id: string; readonly fullName: string } | null;
  };
  readonly allowed: readonly string[];
}

/** What this person may do with the startup; every dialog arrives when it is opened. */
export function StartupActions({ of, allowed }: StartupActionsProps) {
  const t = useT();
  const approve = useCommand(ApproveStartupDocument);
  const pause = useCommand(StaffPauseStartupDocument);
  const reopen = useCommand(ReopenStartupDocument);
  const { id, name, stage, assignee } = of;
  const table: Readonly<Record<string, ActionEntry>> = {
    'startup.approve': {
      label: 'startupActs.approve',
      icon: <CircleCheck aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('startupActs.approveTitle', { name })}
          text={t('startupActs.approveText')}
          confirm={t('startupActs.approve')}
          done={t('startupActs.approved', { name })}
          run={() => approve({ input: { id } })}
          onClose={close}
        />
      ),
    },
    'startup.return': {
      label: 'startupActs.return',
      icon: <Undo2 aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => <ReturnStartup id={id} name={name} onClose={close} />,
    },
    'startup.advance': {
      label: 'startupActs.move',
      icon: <ArrowLeftRight aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => <MoveDialog id={id} name={name} stage={stage} to={null} onClose={close} />,
    },
    'startup.assign': {
      label: 'startupActs.assign',
      icon: <UserCheck />,
      dialog: (close) => <AssignDialog id={id} name={name} assignee={assignee} onClose={close} />,
    },
    'startup.merge': {
      label: 'startupActs.merge',
      icon: <Merge />,
      dialog: (close) => <MergeDialog id={id} name={name} otherId={null} onClose={close} />,
    },
    'startup.pause': {
      label: 'startupActs.pause',
      icon: <CirclePause />,
      dialog: (close) => (
        <ConfirmCommand
          title={t('startupActs.pauseTitle', { name })}
          text={t('startupActs.pauseText')}
          confirm={t('startupActs.pause')}
          done={t('startupActs.paused', { name })}
          run={() => pause({ input: { id, note: null } })}
          onClose={close}
        />
      ),
    },
    'startup.reopen': {
      label: 'startupActs.reopen',
      icon: <RotateCcw aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => (
        <ConfirmCommand
          withReason
          title={t('startupActs.reopenTitle', { name })}
          text={t('startupActs.reopenText')}
          confirm={t('startupActs.reopen')}
          done={t('startupActs.reopened', { name })}
          run={(reason) => reopen({ input: { id, reason } })}
          onClose={close}
        />
      ),
    },
    'startup.close': {
      label: 'startupActs.close',
      icon: <CircleOff />,
      danger: true,
      dialog: (close) => <CloseDialog id={id} name={name} onClose={close} />,
    },
  };
  return <Actions of={allowed} table={table} blockers={(action) => startupBlockers(id, action)} />;
}
