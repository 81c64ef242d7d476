import { BULK_OUTCOMES, bulkOutcomeLabels } from '@aim/domain/pipeline/bulk-run';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { RunActions } from '../../../features/pipeline-staff/bulk/run-actions.tsx';
import { bulkRunQuery, RUN_POLL_MS } from '../../../features/pipeline-staff/bulk/run-query.ts';
import { RunRows } from '../../../features/pipeline-staff/bulk/run-rows.tsx';
import { RunStateTag } from '../../../features/pipeline-staff/bulk/run-state-tag.tsx';
import type { BulkRunDetailQuery } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const OUTCOMES = ['ALL', ...BULK_OUTCOMES] as const;
const search = z.object({ outcome: z._default(z.enum(OUTCOMES), 'ALL') });
type Run = NonNullable<BulkRunDetailQuery['bulkRun']>;

/** Results that no row of a run in this state has are not asked for. */
const canBe = (outcome: (typeof OUTCOMES)[number], state: Run['state']): boolean => {
  if (outcome === 'UNDONE') return state === 'UNDONE';
  return outcome !== 'PENDING' || state !== 'DONE';
};

/** One run over many startups: how far it is, what became of each. It goes on when the page is left. */
export function BulkRunPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    ...bulkRunQuery(id),
    refetchInterval: ({ state }) => (state.data?.bulkRun?.state === 'RUNNING' ? RUN_POLL_MS : false),
  });
  const run = data.bulkRun;
  const settled = run === null ? 0 : run.done + run.refused;
  const change = `${run?.state} ${settled} ${run?.undone}`;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['bulk-run-rows', id] });
  }, [queries, id, change]);
  if (run === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          title={run.kindLabel}
          lead={t('bulkRuns.by', { name: run.startedBy.fullName, date: format.instant(run.startedAt) })}
          places={[
            { label: t('startupList.title'), href: pathTo('/staff/startups') },
            { label: t('bulkRuns.title'), href: pathTo('/staff/bulk-runs') },
          ]}
          tags={<RunStateTag state={run.state} label={run.stateLabel} />}
          actions={<RunActions id={id} allowed={run.allowedActions} />}
        />
      }
    >
      <div className="grid gap-6">
        {run.state === 'RUNNING' ? <Going total={run.total} settled={settled} /> : null}
        <Results run={run} />
      </div>
    </PageBody>
  );
}

function Going({ total, settled }: { readonly total: number; readonly settled: number }) {
  const { t, format } = useLanguage();
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-5">
      <h2 className="sr-only">{t('bulkRuns.progress')}</h2>
      <Progress
        shown
        label={t('bulkRuns.settled', { settled: format.number(settled), total: format.number(total) })}
        value={settled}
        max={total}
      />
      <p className="text-ink-2">{t('bulkRuns.leave')}</p>
    </section>
  );
}

function Results({ run }: { readonly run: Run }) {
  const { t, locale, format } = useLanguage();
  const [{ outcome }, change] = useSearchState(search);
  const isOver = run.state !== 'RUNNING';
  const labelOf = (value: (typeof OUTCOMES)[number]): string => {
    if (value === 'ALL') return t('records.all');
    return isOver && value === 'PENDING' ? t('bulkRuns.untouched') : bulkOutcomeLabels[value][locale];
  };
  const tiles = [
    [t('bulkRuns.total'), run.total],
    [bulkOutcomeLabels.DONE[locale], run.done],
    [t('bulkRuns.refused'), run.refused],
    ...(run.state === 'UNDONE' ? ([[bulkOutcomeLabels.UNDONE[locale], run.undone]] as const) : []),
  ] as const;
  return (
    <section className="grid gap-4">
      <h2 className="font-display text-xl font-semibold">{t('bulkRuns.rows')}</h2>
      <div className={`grid grid-cols-2 gap-3 ${tiles.length === 4 ? 'lg:grid-cols-4' : 'sm:grid-cols-3'}`}>
        {tiles.map(([label, value]) => (
          <MetricTile key={label} label={label} value={format.number(value)} />
        ))}
      </div>
      {run.finishedAt === null ? null : (
        <p role="status" className="text-ink-2">
          {t('bulkRuns.finished', { date: format.instant(run.finishedAt) })}
        </p>
      )}
      <div className="min-w-0 overflow-x-auto">
        <ChoiceBar
          label={t('bulkRuns.outcome')}
          value={outcome}
          onChange={(next) => change({ outcome: next }, { replace: true })}
          options={OUTCOMES.filter((value) => value === outcome || canBe(value, run.state)).map((value) => ({
            value,
            label: labelOf(value),
          }))}
        />
      </div>
      <RunRows id={run.id} outcome={outcome === 'ALL' ? null : outcome} isOver={isOver} />
    </section>
  );
}
