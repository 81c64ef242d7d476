import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { StartupStagesQuery } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { startupStagesQuery } from './startup-query.ts';

const CorrectDialog = lazy(async () => ({ default: (await import('../journey/correct-dialog.tsx')).CorrectDialog }));

type Entry = NonNullable<StartupStagesQuery['startup']>['stageEntries'][number];

/** How the startup came where it is: each entry with its evidence; a wrong one is corrected, never changed. */
export function StagesPanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(startupStagesQuery(id));
  const [correcting, setCorrecting] = useState<Entry | null>(null);
  const { startup } = data;
  if (startup === null) return null;
  const mayCorrect = startup.allowedActions.includes('startup.correctStage');
  return (
    <div className="grid gap-8">
      <section className="grid gap-4">
        <h2 className="font-display text-xl font-semibold">{t('startupRecord.tabStages')}</h2>
        <Timeline
          entries={startup.stageEntries.map((entry) => ({
            id: entry.id,
            at: format.day(entry.enteredOn),
            instant: entry.enteredOn,
            tone: entry.correctedAt === null ? ('brand' as const) : ('neutral' as const),
            title: (
              <>
                <span className={entry.correctedAt === null && entry.counts ? undefined : 'text-ink-2 line-through'}>
                  {entry.stageLabel}
                </span>{' '}
                <span className="font-normal text-ink-2">
                  {t(`startupRecord.kind${entry.kind}`)}
                  {entry.correctedAt === null ? '' : `, ${t('startupRecord.corrected')}`}
                </span>
              </>
            ),
            children: <EntryDetail of={entry} />,
            actions:
              mayCorrect && entry.correctedAt === null && entry.counts ? (
                <Button size="small" onClick={() => setCorrecting(entry)}>
                  {t('startupRecord.correct')}
                  <span className="sr-only">
                    : {entry.stageLabel}, {format.day(entry.enteredOn)}
                  </span>
                </Button>
              ) : null,
          }))}
        />
      </section>
      <section className="grid gap-3">
        <h2 className="font-display text-xl font-semibold">{t('startupRecord.cohorts')}</h2>
        {startup.participations.length === 0 ? (
          <EmptyState kind="first" title={t('startupRecord.noCohorts')} />
        ) : (
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {startup.participations.map(({ id: key, cohort, stateLabel, since }) => (
              <li key={key} className="flex min-h-row flex-wrap items-center gap-x-4 px-4 py-2.5">
                <TextLink
                  plain
                  href={pathTo('/staff/cohorts/$id', { id: cohort.id })}
                  className="min-w-0 flex-1 basis-48 font-medium"
                >
                  {cohort.name}
                </TextLink>
                <span className="text-ink-2">{cohort.kindLabel}</span>
                <span>{t('startupRecord.stateSince', { state: stateLabel, date: format.day(since, 'short') })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Suspense fallback={null}>
        {correcting ? <CorrectDialog {...correcting} onClose={() => setCorrecting(null)} /> : null}
      </Suspense>
    </div>
  );
}

function EntryDetail({ of }: { readonly of: Entry }) {
  const { t, format } = useLanguage();
  const { reason, note, evidenceUrl, evidenceFile, recordedBy, recordedAt } = of;
  return (
    <div className="grid gap-0.5">
      {reason === null ? null : <p>{reason}</p>}
      {note === null ? null : <p className="max-w-measure whitespace-pre-line break-words">{note}</p>}
      {evidenceUrl === null ? null : (
        <p>
          <a href={evidenceUrl} rel="noreferrer noopener" className="prose-link break-all">
            {evidenceUrl.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
      {evidenceFile === null ? null : <p>{t('startupRecord.evidence', { name: evidenceFile.name })}</p>}
      <p className="text-sm text-ink-2">
        {t('startupRecord.recorded', {
          name: recordedBy?.fullName ?? t('organisations.logSystem'),
          date: format.date(recordedAt, 'short'),
        })}
      </p>
    </div>
  );
}
