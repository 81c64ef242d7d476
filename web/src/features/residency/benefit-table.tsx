import { useLanguage } from '../../lib/language.tsx';
import { RuleSource } from './rule-cite.tsx';
import { clockText, type Rule, valueText } from './rule-words.ts';

interface BenefitTableProps {
  readonly caption: string;
  readonly rules: readonly Rule[];
  /** Benefits of residents have a clock and a place; general rules have neither. */
  readonly isResident: boolean;
}

/** Rules with their sources; on a phone each row reads as a card. */
export function BenefitTable({ caption, rules, isResident }: BenefitTableProps) {
  const { t, format } = useLanguage();
  const cell = 'py-1 align-top sm:px-3 sm:py-3 sm:first:ps-0 max-sm:block';
  return (
    <table className="w-full border-y border-line text-start max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ui text-ink-2 max-sm:sr-only">
        <tr>
          <Head>{t('itPark.benefit')}</Head>
          <Head>{isResident ? t('itPark.value') : t('itPark.general')}</Head>
          {isResident ? <Head>{t('itPark.clock')}</Head> : null}
          <Head>{t('itPark.source')}</Head>
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-sm:block">
        {rules.map((rule) => (
          <tr key={rule.key} className="max-sm:block max-sm:py-4">
            <th scope="row" className={`${cell} text-start font-normal sm:w-2/5`}>
              <span className="block font-semibold">{rule.title}</span>
              {isResident && rule.scope !== 'BOTH' ? (
                <span className="block text-ui text-ink-2">
                  {t(rule.scope === 'INSIDE' ? 'itPark.place_INSIDE' : 'itPark.place_OUTSIDE')}
                </span>
              ) : null}
              {rule.conditions === null ? null : (
                <span className="mt-1 block max-w-measure text-ui text-ink-2">{rule.conditions}</span>
              )}
            </th>
            <td className={`${cell} figures font-semibold`}>{valueText(rule, t, format)}</td>
            {isResident ? <td className={`${cell} text-ui`}>{clockText(rule.clock, t, format)}</td> : null}
            <td className={`${cell} text-ui sm:w-56`}>
              <RuleSource rule={rule} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ children }: { readonly children: string }) {
  return (
    <th scope="col" className="px-3 py-2 text-start font-semibold first:ps-0">
      {children}
    </th>
  );
}
