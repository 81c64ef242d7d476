import { BadgeCheck, CircleOff, LogOut, Pencil } from 'lucide-react';
import {
  DissolveOrganisationDocument,
  LeaveOrganisationDocument,
  VerifyOrganisationDocument,
} from '../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useT } from '../../lib/language.tsx';
import { organisationBlockers } from './organisation-query.ts';

interface OrganisationActionsProps {
  readonly id: string;
  readonly allowed: readonly string[];
  readonly onEdit: () => void;
  readonly onLeft: () => void;
}

/** What this person may do with the organisation. */
export function OrganisationActions({ id, allowed, onEdit, onLeft }: OrganisationActionsProps) {
  const t = useT();
  const verify = useCommand(VerifyOrganisationDocument);
  const dissolve = useCommand(DissolveOrganisationDocument);
  const leave = useCommand(LeaveOrganisationDocument);
  const table: Readonly<Record<string, ActionEntry>> = {
    'organisation.verify': {
      label: 'organisations.verify',
      icon: <BadgeCheck aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('organisations.verifyTitle')}
          text={t('organisations.verifyText')}
          confirm={t('organisations.verify')}
          done={t('organisations.verified')}
          run={() => verify({ input: { id } })}
          onClose={close}
        />
      ),
    },
    'organisation.update': {
      label: 'organisations.edit',
      icon: <Pencil aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      run: onEdit,
    },
    'organisation.dissolve': {
      label: 'organisations.dissolve',
      icon: <CircleOff />,
      danger: true,
      dialog: (close) => (
        <ConfirmCommand
          danger
          withReason
          title={t('organisations.dissolveTitle')}
          text={t('organisations.dissolveText')}
          confirm={t('organisations.dissolve')}
          done={t('organisations.dissolved')}
          run={(reason) => dissolve({ input: { id, reason } })}
          onClose={close}
        />
      ),
    },
    'organisation.leave': {
      label: 'organisations.leave',
      icon: <LogOut />,
      danger: true,
      dialog: (close) => (
        <ConfirmCommand
          danger
          title={t('organisations.leaveTitle')}
          text={t('organisations.leaveText')}
          confirm={t('organisations.leave')}
          done={t('organisations.left')}
          run={() => leave({ input: { organisationId: id } })}
          onClose={close}
          onDone={onLeft}
        />
      ),
    },
  };
  return <Actions of={allowed} table={table} blockers={(action) => organisationBlockers(id, action)} />;
}
