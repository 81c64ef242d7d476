import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { OrganisationFactsFragmentDoc, type RegistryState } from '../../gql/graphql.ts';
import { countriesQuery } from '../../lib/countries.ts';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';

const REGISTRY: Readonly<Record<RegistryState, PlainMessageId>> = {
  ACTIVE: 'organisations.registryActive',
  INACTIVE: 'organisations.registryInactive',
  NOT_FOUND: 'organisations.registryNotFound',
};

/** What is known about an organisation, with source and date. */
export function OrganisationFacts({ of }: { readonly of: FragmentType<typeof OrganisationFactsFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const facts = readFragment(OrganisationFactsFragmentDoc, of);
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const registry =
    facts.registryState === null
      ? null
      : [
          t(REGISTRY[facts.registryState]),
          facts.registryAsOf === null ? '' : t('organisations.registryAsOf', { date: format.date(facts.registryAsOf) }),
        ]
          .filter(Boolean)
          .join(', ');
  return (
    <section className="rounded-card border border-line bg-surface px-5 py-2">
      <h2 className="sr-only">{t('organisations.facts')}</h2>
      <SummaryList
        entries={[
          { term: t('organisations.legalForm'), value: legalFormLabels[facts.legalForm][locale] },
          { term: t('organisations.tin'), value: facts.tin ?? t('work.none') },
          ...(registry === null ? [] : [{ term: t('organisations.registry'), value: registry }]),
          { term: t('organisations.country'), value: countries[facts.country] ?? facts.country },
          { term: t('organisations.address'), value: facts.address ?? t('work.none') },
          {
            term: t('organisations.website'),
            value: facts.website ? (
              <a href={facts.website} rel="noreferrer noopener" className="text-link">
                {facts.website.replace(/^https?:\/\//, '')}
              </a>
            ) : (
              t('work.none')
            ),
          },
          { term: t('organisations.registeredAt'), value: format.date(facts.registeredAt) },
        ]}
      />
    </section>
  );
}
