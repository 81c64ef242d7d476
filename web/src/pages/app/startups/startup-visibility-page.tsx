import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import * as z from 'zod/mini';
import { ListingNow } from '../../../features/pipeline-listing/listing-now.tsx';
import { listingQuery } from '../../../features/pipeline-listing/listing-query.ts';
import { ListingTerms } from '../../../features/pipeline-listing/listing-terms.tsx';
import { ViewsPanel } from '../../../features/pipeline-listing/views-panel.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ListingTermsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { StartupSections } from './startup-sections.tsx';

const TermsForm = lazy(async () => ({
  default: (await import('../../../features/pipeline-listing/terms-form.tsx')).TermsForm,
}));

const search = z.object({ terms: z.optional(z.enum(['edit'])) });

/** Consent in one place: what is shown, to whom, until when, who has looked, and the way to close it. */
export function StartupVisibilityPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const [{ terms: editing }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(listingQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  const terms = readFragment(ListingTermsFragmentDoc, startup.listing);
  const isLive = startup.listing?.state === 'ACTIVE' || startup.listing?.state === 'PAUSED';
  const mayPublish = startup.allowedActions.includes('listing.publish');
  return (
    <PageBody
      header={
        <PageHead
          large
          title={startup.name}
          lead={t('visibility.lead')}
          places={[{ label: t('myStartup.title'), href: pathTo('/app/startups') }]}
        />
      }
    >
      <StartupSections id={id} current="visibility" />
      {editing === 'edit' && mayPublish ? (
        <Panel lines={10}>
          <TermsForm
            startup={startup}
            terms={terms}
            today={clock.now().toISOString().slice(0, 10)}
            onClose={() => change({ terms: undefined })}
          />
        </Panel>
      ) : (
        <div className="grid gap-8">
          <ListingNow
            startup={startup}
            expiresOn={terms?.expiresOn ?? null}
            onTerms={mayPublish ? () => change({ terms: 'edit' }) : null}
          />
          {isLive && terms !== null ? <ListingTerms of={terms} startupId={id} /> : null}
          <section className="grid gap-3">
            <div>
              <h2 className="font-display text-xl font-semibold">{t('visibility.viewsTitle')}</h2>
              <p className="text-ink-2">{t('visibility.viewsLead')}</p>
            </div>
            <Panel lines={4}>
              <ViewsPanel startupId={id} />
            </Panel>
          </section>
        </div>
      )}
    </PageBody>
  );
}
