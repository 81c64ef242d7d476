import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ChangesPanel } from '../../../features/residency/live/changes-panel.tsx';
import { ElectionsPanel } from '../../../features/residency/live/elections-panel.tsx';
import { betweenReportsQuery } from '../../../features/residency/live/live-query.ts';
import { PapersPanel } from '../../../features/residency/live/papers-panel.tsx';
import { ResidencyTag } from '../../../features/residency/residency-tag.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** What a resident does between two reports: tells of changes ahead and records what employees elect. */
export function BetweenReportsPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(betweenReportsQuery(id));
  const { resident } = data;
  if (resident === null) return null;
  const may = (action: string) => resident.allowedActions.includes(action);
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('live.title')}
          lead={`${resident.holderName}. ${t('live.lead')}`}
          tags={<ResidencyTag state={resident.state} label={resident.stateLabel} />}
          places={[{ label: t('application.listTitle'), href: pathTo('/app/residency') }]}
        />
      }
    >
      <ChangesPanel
        residencyId={id}
        changes={resident.changes}
        noticeEndsOn={resident.noticeEndsOn}
        mayAnnounce={may('plannedChange.announce')}
      />
      <PapersPanel residencyId={id} papers={resident.papers} mayAsk={may('residencyPaper.request')} />
      <ElectionsPanel residencyId={id} elections={resident.elections} mayElect={may('benefitElection.elect')} />
    </PageBody>
  );
}
