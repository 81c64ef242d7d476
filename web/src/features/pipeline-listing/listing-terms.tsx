import { listingGroupLabels } from '@aim/domain/pipeline/listing';
import { Button } from '@aim/ui/button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { Eye } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ListingTermsFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { moneyText } from '../../lib/money-text.ts';
import { termsOf, valuesOf } from './terms-values.ts';

const ListingPreview = lazy(async () => ({ default: (await import('./listing-preview.tsx')).ListingPreview }));

/** What holds now, in words. */
export function ListingTerms({
  of: terms,
  startupId,
}: {
  readonly of: ListingTermsFragment;
  readonly startupId: string;
}) {
  const { t, locale, format } = useLanguage();
  const [isLooking, setLooking] = useState(false);
  const names = (funds: ListingTermsFragment['funds']) => format.list(funds.map(({ name }) => name));
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('visibility.termsTitle')}</h2>
        <Button icon={<Eye aria-hidden="true" className="size-4" />} onClick={() => setLooking(true)}>
          {t('visibility.preview')}
        </Button>
      </div>
      <div className="rounded-card border border-line bg-surface px-5 py-1 [&_dl>div:last-child]:border-b-0">
        <SummaryList
          entries={[
            {
              term: t('visibility.level'),
              value: t(terms.level === 'TEASER' ? 'visibility.levelTEASER' : 'visibility.levelLISTED'),
            },
            {
              term: t('visibility.groups'),
              value:
                terms.groups.length === 0
                  ? t('work.none')
                  : terms.groups.map((group) => listingGroupLabels[group][locale]).join('; '),
            },
            {
              term: t('visibility.audience'),
              value: terms.audience === 'NAMED_FUNDS' ? names(terms.funds) : t('visibility.audienceALL'),
            },
            ...(terms.excludedFunds.length === 0
              ? []
              : [{ term: t('visibility.excluded'), value: names(terms.excludedFunds) }]),
            { term: t('visibility.expiresOn'), value: format.day(terms.expiresOn) },
            ...(terms.ask === null ? [] : [{ term: t('visibility.ask'), value: moneyText(terms.ask, format) }]),
          ]}
        />
      </div>
      <Suspense fallback={null}>
        {isLooking ? (
          <ListingPreview
            startupId={startupId}
            terms={termsOf(valuesOf(terms, ''))}
            onClose={() => setLooking(false)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
