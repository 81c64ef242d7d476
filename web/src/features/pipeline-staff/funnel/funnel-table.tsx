import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { StageGlyph } from '@aim/ui/stage-glyph.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import type { FunnelInput, PipelineFunnelQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { stepOf } from '../stages.ts';
import { cellHref } from './funnel-links.ts';

const WHOLE_BPS = 10_000;

interface FunnelTableProps {
  readonly input: FunnelInput;
  readonly funnel: PipelineFunnelQuery['pipelineFunnel'];
  readonly by: string;
}

/** How many came how far: each number leads to its list, with its share of all and its days under it. */
export function FunnelTable({ input, funnel, by }: FunnelTableProps) {
  const { t, locale, format } = useLanguage();
  const share = (bps: number): string => format.percent(bps / WHOLE_BPS);
  return (
    <div className="relative overflow-x-auto rounded-card border border-line bg-surface">
      <table className="w-full min-w-[56rem] border-separate border-spacing-0 text-ui">
        <caption className="px-4 pt-4 pb-2 text-start font-display text-lg font-semibold">
          {t('funnel.tableTitle', { date: format.day(funnel.asOf) })}
        </caption>
        <thead>
          <tr className="[&>th]:border-b [&>th]:border-line [&>th]:px-3 [&>th]:py-2 [&>th]:align-bottom">
            <th scope="col" className="sticky inset-s-0 z-10 bg-surface text-start">
              {by}
            </th>
            <th scope="col" className="text-end">
              {t('funnel.total')}
            </th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col" className="text-end">
                <span className="inline-flex items-center gap-1.5">
                  <StageGlyph step={stepOf(stage)} className="size-3.5 shrink-0 text-ink-2" />
                  {stageLabels[stage][locale]}
                </span>
              </th>
            ))}
            <th scope="col" className="text-end">
              {t('funnel.survival')}
            </th>
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {funnel.rows.map((row) => (
            <tr key={row.key} className="align-top [&>*]:border-b [&>*]:border-line [&>*]:px-3 [&>*]:py-2.5">
              <th scope="row" className="sticky inset-s-0 bg-surface text-start font-medium">
                {row.label}
              </th>
              <td className="figures text-end">
                {row.total === 0 ? (
                  <span className="text-ink-2">0</span>
                ) : (
                  <TextLink
                    href={cellHref(input, row.key, null)}
                    aria-label={t('funnel.open', {
                      count: format.number(row.total),
                      stage: t('funnel.total'),
                      row: row.label,
                    })}
                    className="text-lg font-semibold"
                  >
                    {format.number(row.total)}
                  </TextLink>
                )}
              </td>
              {row.stages.map(({ stage, entered, conversionBps, medianDays }) => (
                <td key={stage} className="figures text-end">
                  {entered === 0 ? (
                    <span className="text-ink-2">0</span>
                  ) : (
                    <TextLink
                      href={cellHref(input, row.key, stage)}
                      aria-label={t('funnel.open', {
                        count: format.number(entered),
                        stage: stageLabels[stage][locale],
                        row: row.label,
                      })}
                      className="text-lg font-semibold"
                    >
                      {format.number(entered)}
                    </TextLink>
                  )}
                  <span className="block text-sm whitespace-nowrap text-ink-2">
                    {[
                      conversionBps === null ? '' : share(conversionBps),
                      medianDays === null ? '' : t('funnel.days', { count: medianDays }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </td>
              ))}
              <td className="figures text-end">{row.survivalBps === null ? '–' : share(row.survivalBps)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="px-4 pt-2 pb-4 text-sm text-ink-2">{t('funnel.legend')}</p>
    </div>
  );
}
