import { StageTag } from '@aim/ui/stage-tag.tsx';
import { Tabs } from '@aim/ui/tabs.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ComponentType, lazy } from 'react';
import * as z from 'zod/mini';
import { StartupActions } from '../../../features/pipeline-staff/detail/startup-actions.tsx';
import { StartupFacts } from '../../../features/pipeline-staff/detail/startup-facts.tsx';
import { StartupNotices } from '../../../features/pipeline-staff/detail/startup-notices.tsx';
import { StartupOverview } from '../../../features/pipeline-staff/detail/startup-overview.tsx';
import { startupQuery } from '../../../features/pipeline-staff/detail/startup-query.ts';
import { stepOf } from '../../../features/pipeline-staff/stages.ts';
import { StartupStateTag } from '../../../features/pipeline-staff/startup-state-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { StaffStartupFactsFragmentDoc, StartupHeadFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { type PlainMessageId, useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const TABS = ['overview', 'timeline', 'metrics', 'people', 'files', 'work', 'stages'] as const;
const search = z.object({ tab: z._default(z.enum(TABS), 'overview') });

type PanelOf = ComponentType<{ readonly id: string }>;

/** Tabs that ask for themselves, each in a part of the build of its own. */
const PANELS: readonly {
  readonly tab: (typeof TABS)[number];
  readonly label: PlainMessageId;
  readonly Content: PanelOf;
}[] = [
  {
    tab: 'timeline',
    label: 'startupRecord.tabTimeline',
    Content: lazy(async () => ({
      default: (await import('../../../features/pipeline-staff/detail/timeline-panel.tsx')).TimelinePanel,
    })),
  },
  {
    tab: 'metrics',
    label: 'startupRecord.tabMetrics',
    Content: lazy(async () => ({
      default: (await import('../../../features/pipeline-staff/detail/metrics-panel.tsx')).MetricsPanel,
    })),
  },
  {
    tab: 'people',
    label: 'startupRecord.tabPeople',
    Content: lazy(async () => ({
      default: (await import('../../../features/pipeline-staff/detail/people-panel.tsx')).PeoplePanel,
    })),
  },
  {
    tab: 'files',
    label: 'startupRecord.tabFiles',
    Content: lazy(async () => ({ default: (await import('./startup-files.tsx')).StartupFiles })),
  },
  {
    tab: 'work',
    label: 'startupRecord.tabWork',
    Content: lazy(async () => ({
      default: (await import('../../../features/pipeline-staff/detail/work-panel.tsx')).WorkPanel,
    })),
  },
  {
    tab: 'stages',
    label: 'startupRecord.tabStages',
    Content: lazy(async () => ({
      default: (await import('../../../features/pipeline-staff/detail/stages-panel.tsx')).StagesPanel,
    })),
  },
];

/** One startup for the staff: what it is, what happened, who is behind it, what comes next. */
export function StartupPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const [{ tab }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(startupQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  const head = readFragment(StartupHeadFragmentDoc, startup);
  const { assignee } = readFragment(StaffStartupFactsFragmentDoc, startup);
  return (
    <PageBody
      header={
        <PageHead
          title={head.name}
          lead={head.oneLiner ?? undefined}
          places={[{ label: t('startupList.title'), href: pathTo('/staff/startups') }]}
          tags={
            <>
              <StageTag step={stepOf(head.stage)} label={head.stageLabel} />
              <StartupStateTag state={head.state} label={head.stateLabel} />
            </>
          }
          actions={<StartupActions of={{ ...head, assignee }} allowed={startup.allowedActions} />}
        />
      }
      notice={<StartupNotices of={startup} />}
      asideLabel={t('startupRecord.facts')}
      aside={
        <section className="rounded-card border border-line bg-surface p-5">
          <h2 className="mb-3 font-display text-lg font-semibold">{t('startupRecord.facts')}</h2>
          <StartupFacts of={startup} />
        </section>
      }
    >
      <Tabs
        label={head.name}
        value={tab}
        onChange={(next) => change({ tab: next }, { replace: true })}
        tabs={[
          {
            id: 'overview',
            label: t('startupRecord.tabOverview'),
            content: <StartupOverview head={startup} texts={startup} figures={startup} />,
          },
          ...PANELS.map(({ tab: name, label, Content }) => ({
            id: name,
            label: t(label),
            content: (
              <Panel>
                <Content id={id} />
              </Panel>
            ),
          })),
        ]}
      />
    </PageBody>
  );
}
