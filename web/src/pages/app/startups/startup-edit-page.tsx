import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { EditForm } from '../../../features/pipeline-founder/edit-form.tsx';
import { startupQuery } from '../../../features/pipeline-founder/startup-query.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';

/** The facts of a startup on a page of their own. */
export function StartupEditPage() {
  const t = useT();
  const router = useRouter();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(startupQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  const home = pathTo('/app/startups/$id', { id });
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('myStartup.editTitle')}
          places={[
            { label: t('myStartup.title'), href: pathTo('/app/startups') },
            { label: startup.name, href: home },
          ]}
        />
      }
    >
      <Panel lines={10}>
        <EditForm of={startup} state={startup.state} onSaved={() => router.history.push(home)} />
      </Panel>
    </PageBody>
  );
}
