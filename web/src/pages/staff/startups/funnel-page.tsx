import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { SECTORS, sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import * as z from 'zod/mini';
import { FunnelTable } from '../../../features/pipeline-staff/funnel/funnel-table.tsx';
import { todayDay } from '../../../features/pipeline-staff/today-day.ts';
import { type FunnelInput, PipelineFunnelDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { listOf, useSearchState } from '../../../lib/search-state.ts';

// The drawings come after the numbers.
const FunnelCharts = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/funnel/funnel-charts.tsx')).FunnelCharts,
}));

const DIMENSIONS = ['NONE', 'INTAKE_YEAR', 'PROGRAMME', 'REGION', 'SECTOR'] as const;
const day = z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '');
const search = z.object({
  asOf: day,
  by: z._default(z.enum(DIMENSIONS), 'INTAKE_YEAR'),
  known: z._default(z.enum(['', 'now']), ''),
  sector: listOf(SECTORS),
  region: listOf(REGIONS),
});

/** How many startups came how far, on any day: what was known then, or what is known now. */
export function FunnelPage() {
  const { t, locale, format } = useLanguage();
  const [address, change] = useSearchState(search);
  const { by, known, sector, region } = address;
  const asOf = address.asOf === '' ? todayDay() : address.asOf;
  const input = useMemo<FunnelInput>(
    () => ({
      asOf,
      by,
      ...(known === 'now' ? { knownOn: todayDay() } : {}),
      ...(sector.length === 0 ? {} : { sector }),
      ...(region.length === 0 ? {} : { region }),
    }),
    [asOf, by, known, sector, region],
  );
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queryOf(PipelineFunnelDocument, { input }, ['startup']),
    placeholderData: keepPreviousData,
  });
  const funnel = data?.pipelineFunnel;
  const name = t(`funnel.by${by}`);
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-5 px-4 py-5 lg:px-6">
      <PageHead title={t('funnel.title')} lead={t('funnel.lead')} />
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('funnel.asOf')}>
          <Input
            type="date"
            value={asOf}
            max={todayDay()}
            onChange={({ currentTarget: { value } }) =>
              change({ asOf: value === todayDay() ? '' : value }, { replace: true })
            }
          />
        </Field>
        <Field label={t('funnel.by')}>
          <NativeSelect
            value={by}
            onChange={({ currentTarget }) => change({ by: currentTarget.value })}
            options={DIMENSIONS.map((value) => ({ value, label: t(`funnel.by${value}`) }))}
          />
        </Field>
        <Field label={t('startupList.sector')}>
          <NativeSelect
            value={sector[0] ?? ''}
            placeholder={t('funnel.every')}
            onChange={({ currentTarget }) => change({ sector: currentTarget.value })}
            options={SECTORS.map((value) => ({ value, label: sectorLabels[value][locale] }))}
          />
        </Field>
        <Field label={t('startupList.region')}>
          <NativeSelect
            value={region[0] ?? ''}
            placeholder={t('funnel.every')}
            onChange={({ currentTarget }) => change({ region: currentTarget.value })}
            options={REGIONS.map((value) => ({ value, label: regionLabels[value][locale] }))}
          />
        </Field>
      </div>
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {funnel === undefined && !error ? <Skeleton shape="card" lines={8} /> : null}
      {funnel && !error ? (
        <div
          className={`grid gap-4 ${isPlaceholderData ? 'opacity-60' : ''}`}
          aria-busy={isPlaceholderData || undefined}
        >
          {funnel.laterCorrections > 0 || known === 'now' ? (
            <Notice
              title={t('funnel.corrections', { count: funnel.laterCorrections })}
              actions={
                <ChoiceBar
                  label={t('funnel.known')}
                  value={known === 'now' ? 'now' : 'then'}
                  onChange={(next) => change({ known: next === 'now' ? 'now' : '' })}
                  options={[
                    { value: 'now', label: t('funnel.knownNow') },
                    { value: 'then', label: t('funnel.knownThen') },
                  ]}
                />
              }
            >
              {known === 'now' ? t('funnel.knownNowText') : t('funnel.knownThenText', { date: format.day(asOf) })}
            </Notice>
          ) : null}
          {funnel.rows.every(({ total }) => total === 0) ? (
            <EmptyState kind="filtered" title={t('funnel.empty')}>
              {t('funnel.emptyText')}
            </EmptyState>
          ) : (
            <>
              <FunnelTable input={input} funnel={funnel} by={name} />
              <Suspense fallback={<Skeleton shape="card" lines={6} />}>
                <FunnelCharts input={input} funnel={funnel} by={name} />
              </Suspense>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}
