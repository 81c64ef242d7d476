import { TextLink } from '@aim/ui/text-link.tsx';
import type { FragmentType } from '../../../gql/fragment-masking.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type ChargePartsFragment, ChargePartsFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';

interface Line {
  readonly charge: FragmentType<typeof ChargePartsFragmentDoc>;
  /** Of which booking, where it is not plain from the page. */
  readonly of: { readonly text: string; readonly href: string } | null;
}

/** Entries of an account: when, why and how much; what was given back is written with a minus. */
export function ChargeLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ charge, of }) => {
        const entry = readFragment(ChargePartsFragmentDoc, charge);
        return <ChargeLine key={entry.id} entry={entry} of={of} />;
      })}
    </ul>
  );
}

function ChargeLine({ entry, of }: { readonly entry: ChargePartsFragment; readonly of: Line['of'] }) {
  const { t, format } = useLanguage();
  const { at, kindLabel, reasonLabel, amount, credits } = entry;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5">
      <span className="min-w-0">
        {kindLabel}: {reasonLabel}
        <span className="block text-sm text-ink-2">
          <span className="figures">{format.dateTime(at, 'short')}</span>
          {of === null ? null : (
            <>
              {' · '}
              <TextLink href={of.href}>{of.text}</TextLink>
            </>
          )}
        </span>
      </span>
      <span className="figures font-semibold whitespace-nowrap">
        {amount === null ? t('bookings.creditsUsed', { count: credits }) : moneyText(amount, format, false)}
      </span>
    </li>
  );
}
