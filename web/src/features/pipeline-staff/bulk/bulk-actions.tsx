import { Button } from '@aim/ui/button.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { Menu } from '@aim/ui/menu.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { Ellipsis, Grid2x2Plus, ListPlus, MailQuestionMark, Signpost, UserCheck } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { BulkKind, StartupFilter } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { useViewer } from '../../../lib/viewer-context.ts';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }));

interface BulkActionsProps {
  /** Exactly the startups that are chosen. */
  readonly filter: StartupFilter;
  /** Null: the dialog counts them before it asks. */
  readonly count: number | null;
}

const OFFICERS: readonly string[] = ['PROGRAMME_OFFICER', 'ADMIN'];
const FOR_OFFICERS = [
  ['ASK_FOR_UPDATE', <MailQuestionMark key="icon" />],
  ['ADD_TO_COHORT', <Grid2x2Plus key="icon" />],
  ['ADVANCE', <Signpost key="icon" />],
] as const;

/** What can be done with many startups at once; each begins a run that goes on by itself. */
export function BulkActions({ filter, count }: BulkActionsProps) {
  const t = useT();
  const labels = useLabels();
  const isOfficer = useViewer().roles.some(({ role }) => OFFICERS.includes(role));
  const [kind, setKind] = useState<BulkKind | null>(null);
  const more = [['ADD_TASK', <ListPlus key="icon" />] as const, ...(isOfficer ? FOR_OFFICERS : [])];
  return (
    <>
      <Button
        variant="primary"
        icon={<UserCheck aria-hidden="true" className="size-4" />}
        onClick={() => setKind('ASSIGN')}
      >
        {t('bulkRuns.kindASSIGN')}
      </Button>
      <Menu
        side="top"
        trigger={<IconButton outlined label={labels.more} icon={<Ellipsis aria-hidden="true" className="size-4" />} />}
        sections={[
          {
            items: more.map(([id, icon]) => ({
              id,
              icon,
              label: t(`bulkRuns.kind${id}`),
              onSelect: () => setKind(id),
            })),
          },
        ]}
      />
      <Suspense fallback={null}>
        {kind ? <BulkDialog kind={kind} filter={filter} count={count} onClose={() => setKind(null)} /> : null}
      </Suspense>
    </>
  );
}
