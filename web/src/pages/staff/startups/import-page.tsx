import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { Details } from '@aim/ui/details.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { lazy, useEffect } from 'react';
import * as z from 'zod/mini';
import { ImportActions } from '../../../features/pipeline-staff/imports/import-actions.tsx';
import { IMPORT_POLL_MS, importRunQuery, isBusy } from '../../../features/pipeline-staff/imports/import-query.ts';
import { ImportRows } from '../../../features/pipeline-staff/imports/import-rows.tsx';
import { ImportStateTag } from '../../../features/pipeline-staff/imports/import-state-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type ImportRunDetailQuery, MappingFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const MappingForm = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/imports/mapping-form.tsx')).MappingForm,
}));

const OUTCOMES = ['ALL', 'CREATE', 'ALIKE', 'UPDATE', 'UNCHANGED', 'REJECTED'] as const;
const search = z.object({ outcome: z._default(z.enum(OUTCOMES), 'ALL') });
type Run = NonNullable<ImportRunDetailQuery['importRun']>;

/** One file on its way in: what its columns mean, what each row would come to, and what became of it. */
export function ImportPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    ...importRunQuery(id),
    refetchInterval: ({ state }) => (state.data?.importRun && isBusy(state.data.importRun) ? IMPORT_POLL_MS : false),
  });
  const run = data.importRun;
  useEffect(() => {
    if (run?.state) void queries.invalidateQueries({ queryKey: ['import-rows', id] });
  }, [queries, id, run?.state]);
  if (run === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          title={run.source}
          lead={t('imports.startedBy', {
            file: run.fileName,
            name: run.startedBy?.fullName ?? t('imports.commandLine'),
            date: format.instant(run.createdAt),
          })}
          places={[{ label: t('imports.title'), href: pathTo('/staff/imports') }]}
          tags={<ImportStateTag state={run.state} label={run.stateLabel} />}
          actions={
            <ImportActions
              id={id}
              accepted={format.number(run.created + run.updated)}
              rejected={format.number(run.rejected)}
              allowed={run.allowedActions}
            />
          }
        />
      }
      notice={run.failure === null ? null : <Notice tone="danger">{run.failure.message}</Notice>}
    >
      <div className="grid gap-6">
        {isBusy(run) ? <Going run={run} /> : null}
        {run.state === 'CHECKED' || run.state === 'DONE' || run.state === 'UNDONE' || run.state === 'CANCELLED' ? (
          <Results run={run} />
        ) : null}
        <Mapping key={run.state} run={run} />
      </div>
    </PageBody>
  );
}

function Going({ run }: { readonly run: Run }) {
  const { t, format } = useLanguage();
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-5">
      <h2 className="sr-only">{t('imports.going')}</h2>
      <Progress
        shown
        label={
          run.total === 0
            ? t('imports.reading')
            : t('imports.progress', { processed: format.number(run.processed), total: format.number(run.total) })
        }
        value={run.processed}
        max={Math.max(1, run.total)}
      />
      <p className="text-ink-2">{t('imports.leave')}</p>
    </section>
  );
}

function Results({ run }: { readonly run: Run }) {
  const { t, format } = useLanguage();
  const [{ outcome }, change] = useSearchState(search);
  const isDry = run.state === 'CHECKED';
  const tiles = [
    [t(isDry ? 'imports.wouldCreate' : 'imports.created'), run.created],
    [t(isDry ? 'imports.wouldUpdate' : 'imports.updated'), run.updated],
    [t('imports.unchanged'), run.unchanged],
    [t('imports.rejected'), run.rejected],
  ] as const;
  return (
    <section className="grid grid-cols-1 gap-4">
      <h2 className="font-display text-xl font-semibold">
        {t(isDry ? 'imports.dryRun' : 'imports.result', { total: format.number(run.total) })}
      </h2>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {tiles.map(([label, value]) => (
          <MetricTile key={label} label={label} value={format.number(value)} />
        ))}
      </div>
      {run.undone > 0 || run.left > 0 ? (
        <Notice>{t('imports.undoneText', { undone: format.number(run.undone), left: format.number(run.left) })}</Notice>
      ) : null}
      {isDry && run.lookAlike > 0 ? (
        <Notice tone="warn" title={t('imports.lookAlike', { count: run.lookAlike })}>
          {t('imports.lookAlikeText')}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 overflow-x-auto whitespace-nowrap">
          <ChoiceBar
            label={t('imports.outcome')}
            value={outcome}
            onChange={(next) => change({ outcome: next }, { replace: true })}
            options={OUTCOMES.filter((value) => value !== 'ALIKE' || run.lookAlike > 0).map((value) => ({
              value,
              label: value === 'ALL' ? t('records.all') : t(`imports.outcome_${value}`),
            }))}
          />
        </div>
        <div className="flex flex-wrap gap-2">
          {run.rejectedHref === null ? null : (
            <LinkButton
              href={run.rejectedHref}
              download
              target="_self"
              icon={<Download aria-hidden="true" className="size-4" />}
            >
              {t('imports.rejectedFile')}
            </LinkButton>
          )}
          {isDry ? null : (
            <LinkButton href={`${pathTo('/staff/startups')}?import=${run.id}`}>{t('imports.openList')}</LinkButton>
          )}
        </div>
      </div>
      <ImportRows id={run.id} shown={outcome === 'ALL' ? null : outcome} />
    </section>
  );
}

function Mapping({ run }: { readonly run: Run }) {
  const { t } = useLanguage();
  const mapping = readFragment(MappingFragmentDoc, run.mapping ?? run.suggestedMapping);
  if (run.columns === null || mapping === null || !run.allowedActions.includes('import.check')) return null;
  const form = (
    <Panel lines={8}>
      <MappingForm id={run.id} columns={run.columns} mapping={mapping} />
    </Panel>
  );
  return run.state === 'UPLOADED' ? form : <Details summary={t('imports.changeMapping')}>{form}</Details>;
}
