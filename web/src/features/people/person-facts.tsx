import { SummaryList } from '@aim/ui/summary-list.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { PersonFactsFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { languageNames } from './language-names.ts';

/** What is known about an account; sessions stay the person's own. */
export function PersonFacts({ of }: { readonly of: FragmentType<typeof PersonFactsFragmentDoc> }) {
  const { t, format } = useLanguage();
  const facts = readFragment(PersonFactsFragmentDoc, of);
  const email = facts.email ?? t('work.none');
  return (
    <section className="rounded-card border border-line bg-surface px-5 py-2">
      <h2 className="sr-only">{t('people.facts')}</h2>
      <SummaryList
        entries={[
          {
            term: t('people.email'),
            value: facts.email !== null && !facts.emailVerified ? t('people.emailUnverified', { email }) : email,
          },
          {
            term: t('people.signIn'),
            value:
              facts.signInMethods.length === 0
                ? t('work.none')
                : format.list(facts.signInMethods.map((method) => t(`people.method${method}`))),
          },
          { term: t('people.language'), value: <span lang={facts.locale}>{languageNames[facts.locale]}</span> },
          { term: t('people.createdAt'), value: format.instant(facts.createdAt) },
          {
            term: t('people.lastSeenAt'),
            value: facts.lastSeenAt === null ? t('work.never') : format.instant(facts.lastSeenAt),
          },
          ...(facts.disabledAt === null
            ? []
            : [{ term: t('people.disabledAt'), value: format.instant(facts.disabledAt) }]),
        ]}
      />
    </section>
  );
}
