import { PeekPanel } from '@aim/ui/peek-panel.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import type { LogRowFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { subjectTypeLabel } from './subject-types.ts';

interface LogPeekProps {
  readonly entry: LogRowFragment;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One line of the log in full: ids, codes and numbers. */
export function LogPeek({ entry, ...panel }: LogPeekProps) {
  const { t, format } = useLanguage();
  const details = Object.entries((entry.payload ?? {}) as Readonly<Record<string, unknown>>);
  return (
    <PeekPanel title={entry.label} {...(entry.subjectHref === null ? {} : { href: entry.subjectHref })} {...panel}>
      <div className="grid gap-5">
        <SummaryList
          compact
          entries={[
            { term: t('audit.at'), value: format.instant(entry.at) },
            { term: t('audit.actor'), value: entry.actor?.fullName ?? t('organisations.logSystem') },
            ...(entry.actingFor === null ? [] : [{ term: t('audit.actingFor'), value: entry.actingFor.name }]),
            {
              term: t('audit.subject'),
              value: `${entry.subjectLabel} (${subjectTypeLabel(entry.subjectType, t)})`,
            },
            { term: t('audit.code'), value: <span lang="en">{entry.event}</span> },
            { term: t('audit.number'), value: <span className="break-all">{entry.id}</span> },
            { term: t('audit.sealed'), value: t(entry.sealed ? 'audit.isSealed' : 'audit.notSealed') },
          ]}
        />
        {details.length > 0 ? (
          <section lang="en" className="grid gap-2">
            <h3 className="font-semibold" lang={format.locale}>
              {t('audit.details')}
            </h3>
            <SummaryList
              compact
              entries={details.map(([term, value]) => ({
                term,
                value: <span className="break-all">{typeof value === 'string' ? value : JSON.stringify(value)}</span>,
              }))}
            />
          </section>
        ) : null}
      </div>
    </PeekPanel>
  );
}
