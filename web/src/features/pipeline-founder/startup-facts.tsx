import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { StartupFactsFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { countriesQuery } from '../../lib/countries.ts';
import { useLanguage } from '../../lib/language.tsx';

/** What the startup says about itself, as it is shown now. */
export function StartupFacts({ of }: { readonly of: FragmentType<typeof StartupFactsFragmentDoc> }) {
  const { t, locale } = useLanguage();
  const facts = readFragment(StartupFactsFragmentDoc, of);
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const text = (value: string | null): ReactNode =>
    value ? (
      <span className="whitespace-pre-line">{value}</span>
    ) : (
      <span className="text-ink-2">{t('myStartup.notGiven')}</span>
    );
  const country = countries[facts.country] ?? facts.country;
  const place = [...new Set([facts.cityLabel, facts.regionLabel, country])].filter(Boolean).join(', ');
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-xl font-semibold">{t('myStartup.facts')}</h2>
      <div className="rounded-card border border-line bg-surface px-5 py-1 [&_dl>div:last-child]:border-b-0">
        <SummaryList
          entries={[
            { term: t('myStartup.oneLiner'), value: text(facts.oneLiner) },
            { term: t('myStartup.problem'), value: text(facts.problem) },
            { term: t('myStartup.solution'), value: text(facts.solution) },
            { term: t('myStartup.sector'), value: facts.sectorLabel },
            { term: t('myStartup.place'), value: place },
            {
              term: t('myStartup.website'),
              value: facts.website ? (
                <a href={facts.website} rel="noreferrer noopener" className="text-link">
                  {facts.website.replace(/^https?:\/\//, '')}
                </a>
              ) : (
                text(null)
              ),
            },
            {
              term: t('myStartup.company'),
              value: facts.organisation ? (
                <TextLink href={pathTo('/app/organisations/$id', { id: facts.organisation.id })}>
                  {facts.organisation.name}
                </TextLink>
              ) : (
                t('myStartup.noCompany')
              ),
            },
            { term: t('myStartup.founded'), value: facts.foundedYear ?? text(null) },
            { term: t('myStartup.teamSize'), value: facts.teamSize ?? text(null) },
          ]}
        />
      </div>
    </section>
  );
}
