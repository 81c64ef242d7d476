import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import * as z from 'zod/mini';
import { ListingNow } from '../../../features/pipeline-listing/listing-now.tsx';
import { listingQuery } from '../../../features/pipeline-listing/listing-query.ts';
import { ListingTerms } from '../../../features/pipeline-listing/listing-terms.tsx';
import { ViewsPanel } from '../../../features/pipeline-listing/views-panel.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ListingTermsFragmentDoc } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useT } from '../../../lib/language.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { StartupFrame } from './startup-frame.tsx';

const TermsForm = lazy(async () => ({
  default: (await import('../../../features/pipeline-listing/terms-form.tsx')).TermsForm,
}));

const search = z.object({ terms: z.optional(z.enum(['edit'])) });

/** Consent in one place: what is shown, to whom, until when, who has looked, and the way to close it. */
export function StartupVisibilityPage() {
  return (
    <StartupFrame section="visibility">
      {({ id }) => (
        <Panel lines={10}>
          <Visibility id={id} />
        </Panel>
      )}
    </StartupFrame>
  );
}

function Visibility({ id }: { readonly id: string }) {
  const t = useT();
  const [{ terms: editing }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(listingQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  const terms = readFragment(ListingTermsFragmentDoc, startup.listing);
  const isLive = startup.listing?.state === 'ACTIVE' || startup.listing?.state === 'PAUSED';
  const mayPublish = startup.allowedActions.includes('listing.publish');
  if (editing === 'edit' && mayPublish)
    return (
      <TermsForm
        startup={startup}
        terms={terms}
        today={clock.now().toISOString().slice(0, 10)}
        onClose={() => change({ terms: undefined })}
      />
    );
  return (
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
  );
}
