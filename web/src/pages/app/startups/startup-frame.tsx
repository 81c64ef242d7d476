import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StartupActions } from '../../../features/pipeline-founder/startup-actions.tsx';
import { startupQuery } from '../../../features/pipeline-founder/startup-query.ts';
import { StartupTags } from '../../../features/pipeline-founder/startup-tags.tsx';
import type { StartupDetailQuery } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { type Section, StartupSections } from './startup-sections.tsx';

export type ShownStartup = NonNullable<StartupDetailQuery['startup']>;

interface StartupFrameProps {
  readonly section: Section;
  readonly children: (startup: ShownStartup) => ReactNode;
}

/** The head of a startup's pages: what it is, how it stands, what one may do, where to look. */
export function StartupFrame({ section, children }: StartupFrameProps) {
  const t = useT();
  const router = useRouter();
  const { id } = useParams({ strict: false }) as { readonly id: string };
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
      {children(startup)}
    </PageBody>
  );
}
