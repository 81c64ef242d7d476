import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { ReportCard } from './report-card.tsx';
import { myReportsQuery } from './report-query.ts';

const SHOWN = 4;

/** What is open among one's reports, and the way to all of them; nothing for those who have none. */
export function MyReports() {
  const t = useT();
  const { data } = useSuspenseQuery(myReportsQuery());
  const { items, pageInfo } = data.residencyReports;
  if (items.length === 0) return null;
  const open = items
    .filter((item) => readFragment(ReportLinePartsFragmentDoc, item).state !== 'ACCEPTED')
    .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('report.listTitle')}</h2>
      {open.slice(0, SHOWN).map((item) => (
        <ReportCard key={readFragment(ReportLinePartsFragmentDoc, item).id} of={item} />
      ))}
      {open.length === 0 ? <p className="text-ink-2">{t('report.nothingOpen')}</p> : null}
      {items.length > Math.min(open.length, SHOWN) || pageInfo.hasNextPage ? (
        <div>
          <LinkButton href={pathTo('/app/residency/reports')}>{t('report.all')}</LinkButton>
        </div>
      ) : null}
    </section>
  );
}

type Item = Parameters<typeof ReportCard>[0]['of'];
const dueOf = (item: Item): string => readFragment(ReportLinePartsFragmentDoc, item).dueDay;
