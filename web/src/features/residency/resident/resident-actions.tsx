import { CirclePause, CircleX, RotateCcw, Search, SearchCheck } from 'lucide-react';
import { lazy } from 'react';
import { type ActionEntry, Actions } from '../../../lib/actions.tsx';
import type { DecisionKind } from './decision-dialog.tsx';
import { residentBlockers, type ShownResident } from './resident-query.ts';

const DecisionDialog = lazy(async () => ({ default: (await import('./decision-dialog.tsx')).DecisionDialog }));

/** What officers may decide about a resident; what gives or takes status is proposed to a second one. */
export function ResidentActions({ resident }: { readonly resident: ShownResident }) {
  const { id, holderName } = resident;
  const dialog = (kind: DecisionKind) => (close: () => void) => (
    <DecisionDialog id={id} name={holderName} kind={kind} onClose={close} />
  );
  const table: Readonly<Record<string, ActionEntry>> = {
    'residency.openReview': {
      label: 'resident.openReview',
      icon: <Search aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: dialog('OPEN_REVIEW'),
    },
    'residency.closeReview': {
      label: 'resident.closeReview',
      icon: <SearchCheck aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: dialog('CLOSE_REVIEW'),
    },
    'certificate.suspend': {
      label: 'resident.suspend',
      icon: <CirclePause aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: dialog('SUSPEND'),
    },
    'certificate.reinstate': {
      label: 'resident.reinstate',
      icon: <RotateCcw aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: dialog('REINSTATE'),
    },
    'certificate.revoke': {
      label: 'resident.revoke',
      icon: <CircleX />,
      danger: true,
      dialog: dialog('REVOKE'),
    },
  };
  return <Actions of={resident.allowedActions} table={table} blockers={(action) => residentBlockers(id, action)} />;
}
