import type { RuleLookFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';

/** What a change means for the example company; years in which nothing changes are left out. */
export function EffectTable({ effects }: { readonly effects: RuleLookFragment['effects'] }) {
  const { t, format } = useLanguage();
  const money = (qepik: string) => format.money(qepik, 'AZN', true);
  const change = (before: string, after: string) =>
    before === after ? '–' : t('rules.fromTo', { before: money(before), after: money(after) });
  const changed = effects.filter(
    (each) =>
      each.generalBefore !== each.generalAfter || each.residentBefore !== each.residentAfter || each.newlyComputed > 0,
  );
  if (changed.length === 0) return <p className="text-ui text-ink-2">{t('rules.noEffect')}</p>;
  return (
    <table className="figures w-full border-y border-line text-ui">
      <caption className="py-1 text-start font-semibold">{t('rules.effect')}</caption>
      <thead className="text-ink-2">
        <tr>
          <th scope="col" className="py-1 pe-3 text-start">
            {t('rules.year')}
          </th>
          <th scope="col" className="px-3 py-1 text-end">
            {t('rules.general')}
          </th>
          <th scope="col" className="px-3 py-1 text-end">
            {t('rules.resident')}
          </th>
          <th scope="col" className="py-1 ps-3 text-end">
            {t('rules.newly')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {changed.map(({ year, generalBefore, generalAfter, residentBefore, residentAfter, newlyComputed }) => (
          <tr key={year}>
            <th scope="row" className="py-1 pe-3 text-start">
              {year}
            </th>
            <td className="px-3 py-1 text-end">{change(generalBefore, generalAfter)}</td>
            <td className="px-3 py-1 text-end">{change(residentBefore, residentAfter)}</td>
            <td className="py-1 ps-3 text-end">{newlyComputed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
