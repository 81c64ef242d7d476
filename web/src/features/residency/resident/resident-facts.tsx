import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownResident } from './resident-query.ts';

/** What the register says about a resident. */
export function ResidentFacts({ resident }: { readonly resident: ShownResident }) {
  const { t, format } = useLanguage();
  const [current] = resident.certificates;
  return (
    <SummaryList
      compact
      entries={[
        { term: t('resident.number'), value: <span className="figures">{resident.number}</span> },
        { term: t('resident.tin'), value: <span className="figures">{resident.tin}</span> },
        { term: t('resident.since'), value: format.day(resident.startedOn) },
        { term: t('resident.until'), value: resident.endsOn ? format.day(resident.endsOn) : t('resident.noTerm') },
        ...(resident.renewalStartsOn
          ? [{ term: t('resident.renewal'), value: format.day(resident.renewalStartsOn) }]
          : []),
        { term: t('resident.activity'), value: format.list(resident.activityLabels) },
        ...(resident.suspensionEndsOn
          ? [{ term: t('resident.suspensionEnds'), value: format.day(resident.suspensionEndsOn) }]
          : []),
        ...(current
          ? [{ term: t('resident.verified'), value: t('resident.times', { times: current.timesVerified }) }]
          : []),
      ]}
    />
  );
}
