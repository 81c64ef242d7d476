import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useQuery } from '@tanstack/react-query';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { StaffStartupFactsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { Silence } from '../list/silence.tsx';

interface StartupFactsProps {
  readonly of: FragmentType<typeof StaffStartupFactsFragmentDoc>;
}

/** What is known about a startup beside its texts. */
export function StartupFacts({ of }: StartupFactsProps) {
  const { t, locale, format } = useLanguage();
  const facts = readFragment(StaffStartupFactsFragmentDoc, of);
  const { data: countries } = useQuery(countriesQuery(locale));
  const none = t('startupList.none');
  const country = facts.country === HOME_COUNTRY ? null : (countries?.[facts.country] ?? facts.country);
  const place = [...new Set([facts.cityLabel, facts.regionLabel, country])].filter(Boolean).join(', ');
  return (
    <SummaryList
      compact
      entries={[
        {
          term: t('startupList.assignee'),
          value: facts.assignee?.fullName ?? <span className="text-ink-2">{t('startupList.unassigned')}</span>,
        },
        { term: t('startupList.sector'), value: facts.sectorLabel },
        { term: t('startupRecord.place'), value: place === '' ? none : place },
        {
          term: t('startupList.website'),
          value:
            facts.website === null ? (
              none
            ) : (
              <a href={facts.website} rel="noreferrer noopener" className="prose-link break-all">
                {facts.website.replace(/^https?:\/\//, '')}
              </a>
            ),
        },
        {
          term: t('startupRecord.organisation'),
          value:
            facts.organisation === null ? (
              none
            ) : (
              <TextLink href={pathTo('/staff/organisations/$id', { id: facts.organisation.id })}>
                {facts.organisation.name}
              </TextLink>
            ),
        },
        { term: t('startupList.foundedYear'), value: facts.foundedYear ?? none },
        { term: t('startupList.teamSize'), value: facts.teamSize === null ? none : format.number(facts.teamSize) },
        ...(facts.tags.length === 0 ? [] : [{ term: t('startupRecord.tags'), value: format.list(facts.tags) }]),
        { term: t('startupList.registered'), value: format.date(facts.registeredAt, 'short') },
        { term: t('startupRecord.intake'), value: format.day(facts.intakeOn, 'short') },
        { term: t('startupList.updated'), value: <Silence since={facts.lastUpdateAt} /> },
        {
          term: t('startupList.origin'),
          value: `${t(`startupList.origin${facts.origin}`)}${facts.isClaimed ? '' : ` · ${t('startupList.notClaimed')}`}`,
        },
        { term: t('startupRecord.completeness'), value: format.percent(facts.completeness / 100) },
        { term: t('startupList.reference'), value: <span className="figures">{facts.reference}</span> },
      ]}
    />
  );
}
