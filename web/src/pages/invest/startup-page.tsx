import { EmptyState } from '@aim/ui/empty-state.tsx';
import { GoneState } from '@aim/ui/gone-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { listedQuery } from '../../features/pipeline-invest/listed-query.ts';
import { ListedFacts } from '../../features/pipeline-listing/listed-facts.tsx';
import { ListedFiles } from '../../features/pipeline-listing/listed-files.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ListedPageFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';

/** One startup as far as its founders show it; the page closes when they take their consent back. */
export function StartupPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(listedQuery(id));
  const wasOpen = useRef(false);
  const listed = readFragment(ListedPageFragmentDoc, data.listedStartup);
  if (listed === null)
    return (
      <GoneState
        page
        title={t(wasOpen.current ? 'listed.closedTitle' : 'listed.goneTitle')}
        action={<LinkButton href={pathTo('/invest')}>{t('listed.back')}</LinkButton>}
      >
        {t(wasOpen.current ? 'listed.closedText' : 'listed.goneText')}
      </GoneState>
    );
  wasOpen.current = true;
  return (
    <PageBody
      header={
        <PageHead
          large
          title={listed.name ?? t('listed.teaser', { code: listed.code })}
          lead={[listed.sectorLabel, listed.regionLabel].filter(Boolean).join(' · ')}
          places={[{ label: t('work.startups'), href: pathTo('/invest') }]}
        />
      }
    >
      <ListedFacts of={listed} />
      {listed.hiddenGroups.includes('DOCUMENTS') ? null : (
        <section className="grid gap-2">
          <h2 className="font-display text-xl font-semibold">{t('listed.documents')}</h2>
          {listed.files.length === 0 ? (
            <EmptyState kind="first" title={t('listed.noDocuments')} />
          ) : (
            <ListedFiles files={listed.files} />
          )}
        </section>
      )}
      <p className="text-sm text-ink-2">{t('listed.sharedUntil', { date: format.day(listed.expiresOn) })}</p>
    </PageBody>
  );
}
