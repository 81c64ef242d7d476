import { listingGroupLabels } from '@aim/domain/pipeline/listing';
import { CONSENT_ELEMENTS, consentElementLabels, listingConsent } from '@aim/domain/pipeline/listing-consent';
import type { ListingTermsInput } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useViewer } from '../../lib/viewer-context.ts';
import type { Fund } from './funds-picker.tsx';

interface ConsentTextProps {
  readonly startup: string;
  readonly terms: ListingTermsInput;
  /** Names of the funds that were chosen. */
  readonly funds: readonly Fund[];
  readonly expiresOn: string;
}

/** The words that are agreed to, filled with what was chosen above; the record keeps the same. */
export function ConsentText({ startup, terms, funds, expiresOn }: ConsentTextProps) {
  const { t, locale, format } = useLanguage();
  const { person } = useViewer();
  const { groups, audience } = terms;
  const named = (ids: ListingTermsInput['fundIds']) =>
    (ids ?? []).map((id) => funds.find((fund) => fund.id === id)?.name ?? '');
  const text = listingConsent(
    {
      person: person.fullName,
      startup,
      groups: groups.length === 0 ? '–' : groups.map((group) => listingGroupLabels[group][locale]).join(', '),
      audience: { kind: audience, funds: named(terms.fundIds), excludedFunds: named(terms.excludedFundIds) },
      expiresOn: expiresOn === '' ? '–' : format.day(expiresOn),
    },
    locale,
  );
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <h3 className="font-display text-lg font-semibold">{t('visibility.consentTitle')}</h3>
      <dl className="mt-3 grid gap-3">
        {CONSENT_ELEMENTS.map((element) => (
          <div key={element}>
            <dt className="text-sm text-ink-2">{consentElementLabels[element][locale]}</dt>
            <dd>{text[element]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
