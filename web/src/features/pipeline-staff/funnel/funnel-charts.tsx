import { REGIONS, type Region, regionLabels } from '@aim/domain/kernel/region';
import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { BarList } from '@aim/ui/bar-list.tsx';
import { RegionTiles } from '@aim/ui/region-tiles.tsx';
import { StageFlow } from '@aim/ui/stage-flow.tsx';
import { useQuery } from '@tanstack/react-query';
import { type FunnelInput, PipelineFunnelDocument, type PipelineFunnelQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { stepOf } from '../stages.ts';
import { cellHref } from './funnel-links.ts';

type Funnel = PipelineFunnelQuery['pipelineFunnel'];
const WHOLE_BPS = 10_000;

interface FunnelChartsProps {
  readonly input: FunnelInput;
  readonly funnel: Funnel;
  readonly by: string;
}

/** The same numbers drawn: the whole way, and what it is split by. */
export function FunnelCharts({ input, funnel, by }: FunnelChartsProps) {
  const { format } = useLanguage();
  const isWhole = input.by === 'NONE';
  const { data } = useQuery({
    ...queryOf(PipelineFunnelDocument, { input: { ...input, by: 'NONE' } }, ['startup']),
    enabled: !isWhole,
  });
  const [whole] = (isWhole ? funnel : data?.pipelineFunnel)?.rows ?? [];
  const date = format.day(funnel.asOf, 'short');
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      {whole ? <Flow row={whole} date={date} /> : null}
      {isWhole ? null : input.by === 'REGION' ? (
        <Regions rows={funnel.rows} date={date} by={by} />
      ) : (
        <Rows input={input} rows={funnel.rows} date={date} by={by} />
      )}
    </div>
  );
}

function Flow({ row, date }: { readonly row: Funnel['rows'][number]; readonly date: string }) {
  const { t, locale, format } = useLanguage();
  const funded = row.stages.at(-1)?.entered ?? 0;
  return (
    <StageFlow
      title={t('funnel.flowTitle', { total: format.number(row.total), funded: format.number(funded) })}
      source={{ name: t('funnel.source'), date }}
      columns={[t('startupList.stage'), t('funnel.entered'), t('funnel.conversion'), t('funnel.median')]}
      days={(count) => t('funnel.days', { count })}
      stages={STAGES.map((stage) => {
        const found = row.stages.find((one) => one.stage === stage);
        return {
          step: stepOf(stage),
          label: stageLabels[stage][locale],
          count: found?.entered ?? 0,
          ...(found?.conversionBps == null ? {} : { share: found.conversionBps / WHOLE_BPS }),
          ...(found?.medianDays == null ? {} : { medianDays: found.medianDays }),
        };
      })}
    />
  );
}

interface SplitProps {
  readonly rows: Funnel['rows'];
  readonly date: string;
  readonly by: string;
}

function Regions({ rows, date, by }: SplitProps) {
  const { t, locale, format } = useLanguage();
  const most = [...rows].sort((one, other) => other.total - one.total)[0];
  const isRegion = (key: string): key is Region => (REGIONS as readonly string[]).includes(key);
  return (
    <RegionTiles
      title={most ? t('funnel.mostTitle', { name: most.label, total: format.number(most.total) }) : by}
      source={{ name: t('funnel.source'), date }}
      columns={[by, t('funnel.total')]}
      names={
        Object.fromEntries(REGIONS.map((region) => [region, regionLabels[region][locale]])) as Record<Region, string>
      }
      values={Object.fromEntries(rows.filter(({ key }) => isRegion(key)).map(({ key, total }) => [key, total]))}
    />
  );
}

function Rows({ input, rows, date, by }: SplitProps & { readonly input: FunnelInput }) {
  const { t, format } = useLanguage();
  const most = [...rows].sort((one, other) => other.total - one.total)[0];
  return (
    <BarList
      title={most ? t('funnel.mostTitle', { name: most.label, total: format.number(most.total) }) : by}
      source={{ name: t('funnel.source'), date }}
      columns={[by, t('funnel.total')]}
      items={rows.map(({ key, label, total }) => ({
        id: key,
        label,
        value: total,
        ...(total === 0 ? {} : { href: cellHref(input, key, null) }),
      }))}
    />
  );
}
