import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { MetricsPanel } from '../../features/pipeline-founder/metrics-panel.tsx';
import { StartupActions } from '../../features/pipeline-founder/startup-actions.tsx';
import { startupQuery } from '../../features/pipeline-founder/startup-query.ts';
import { StartupTags } from '../../features/pipeline-founder/startup-tags.tsx';
import { TeamPanel } from '../../features/pipeline-founder/team-panel.tsx';
import { pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { Panel } from '../../lib/panel.tsx';
import { StartupOverview } from './startup-overview.tsx';
import { StartupSections, useSection } from './startup-sections.tsx';

/** One startup as its founders see it: what is now, what is next, everything about it. */
export function StartupPage() {
  const t = useT();
  const router = useRouter();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const section = useSection();
  const { data } = useSuspenseQuery(startupQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          large
          title={startup.name}
          lead={t(`myStartup.state${startup.state}`)}
          tags={<StartupTags {...startup} />}
          places={[{ label: t('myStartup.title'), href: pathTo('/app/startups') }]}
          actions={
            <StartupActions
              id={id}
              allowed={startup.allowedActions}
              onEdit={() => router.history.push(pathTo('/app/startups/$id/edit', { id }))}
            />
          }
        />
      }
    >
      <StartupSections id={id} current={section} />
      {section === 'overview' ? <StartupOverview startup={startup} /> : null}
      {section === 'team' ? (
        <Panel>
          <TeamPanel id={id} onLeft={() => router.history.push(pathTo('/app/startups'))} />
        </Panel>
      ) : null}
      {section === 'metrics' ? (
        <Panel lines={8}>
          <MetricsPanel id={id} />
        </Panel>
      ) : null}
    </PageBody>
  );
}
