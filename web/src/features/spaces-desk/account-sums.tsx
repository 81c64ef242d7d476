import { Details } from '@aim/ui/details.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import { type AccountSumsPartsFragment, AccountSumsPartsFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { moneyText } from '../../lib/money-text.ts';
import { accountQuery } from './desk-query.ts';

interface AccountSumsProps {
  readonly centreId: string;
  readonly from: string;
  readonly to: string;
}

/** What a centre was owed in a time, in money and in credits, whole and by days or months. */
export function AccountSums({ centreId, from, to }: AccountSumsProps) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(accountQuery(centreId, from, to));
  if (data.spaceAccount === null) return null;
  const whole = readFragment(AccountSumsPartsFragmentDoc, data.spaceAccount);
  // Whole sums are written short: a tile is narrow on a phone.
  const money = (of: AccountSumsPartsFragment['net']) =>
    moneyText(of, format, of.amount.endsWith('00') || of.amount === '0');
  const credits = (of: AccountSumsPartsFragment) => format.number(of.creditsCharged - of.creditsRefunded);
  const written = data.spaceAccount.periods
    .map((period) => ({ ...period, sums: readFragment(AccountSumsPartsFragmentDoc, period) }))
    .filter(({ sums }) => !isEmpty(sums));
  const heads = ['accountPeriod', 'accountCharged', 'accountRefunded', 'accountOwed', 'accountCredits'] as const;
  const cell = 'px-3 py-2 text-end first:ps-0 first:text-start last:pe-0 whitespace-nowrap';
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <MetricTile label={t('desk.accountOwed')} value={money(whole.net)} />
        <MetricTile label={t('desk.accountCharged')} value={money(whole.charged)} />
        <MetricTile label={t('desk.accountRefunded')} value={money(whole.refunded)} />
        <MetricTile label={t('desk.accountCredits')} value={credits(whole)} />
      </div>
      {written.length === 0 ? null : (
        <Details summary={t('desk.accountPeriods')}>
          <div className="overflow-x-auto">
            <table className="figures w-full max-w-form text-ui">
              <thead>
                <tr className="text-sm text-ink-2">
                  {heads.map((head) => (
                    <th key={head} scope="col" className={`${cell} font-medium`}>
                      {t(`desk.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {written.map((period) => (
                  <tr key={period.from} className="border-t border-line">
                    <th scope="row" className={`${cell} font-normal`}>
                      {period.from === period.to
                        ? format.day(period.from, 'short')
                        : `${format.day(period.from, 'short')} – ${format.day(period.to, 'short')}`}
                    </th>
                    <td className={cell}>{money(period.sums.charged)}</td>
                    <td className={cell}>{money(period.sums.refunded)}</td>
                    <td className={`${cell} font-semibold`}>{money(period.sums.net)}</td>
                    <td className={cell}>{credits(period.sums)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Details>
      )}
    </div>
  );
}

const isEmpty = ({ charged, refunded, creditsCharged, creditsRefunded }: AccountSumsPartsFragment): boolean =>
  charged.amount === '0' && refunded.amount === '0' && creditsCharged + creditsRefunded === 0;
