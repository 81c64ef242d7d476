import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { StageGlyph } from '@aim/ui/stage-glyph.tsx';
import { asCell, asColumnHeader, asRow, asRowGroup, asRowHeader, asTable } from '@aim/ui/table-roles';
import { TextLink } from '@aim/ui/text-link.tsx';
import type { ReactNode } from 'react';
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

/** How many came how far: each number leads to its list, with its share of all and its days under it. On phones each row is a card. */
export function FunnelTable({ input, funnel, by }: FunnelTableProps) {
  const { t, locale, format } = useLanguage();
  const share = (bps: number): string => format.percent(bps / WHOLE_BPS);
  return (
    <div className="relative overflow-x-auto rounded-card border border-line bg-surface">
      <table
        {...asTable}
        className="w-full border-separate border-spacing-0 text-ui max-sm:block sm:min-w-[56rem] [&_tr>*]:px-3 sm:[&_tr>*]:border-b sm:[&_tr>*]:border-line"
      >
        <caption className="px-4 pt-4 pb-2 text-start font-display text-lg font-semibold max-sm:block">
          {t('funnel.tableTitle', { date: format.day(funnel.asOf) })}
        </caption>
        <thead {...asRowGroup} className="max-sm:sr-only">
          <tr {...asRow} className="[&>th]:py-2 [&>th]:align-bottom">
            <th {...asColumnHeader} scope="col" className="sticky inset-s-0 z-10 bg-surface text-start">
              {by}
            </th>
            <th {...asColumnHeader} scope="col" className="text-end">
              {t('funnel.total')}
            </th>
            {STAGES.map((stage) => (
              <th key={stage} {...asColumnHeader} scope="col" className="text-end">
                <StageGlyph step={stepOf(stage)} className="me-1.5 inline-block size-3.5 align-[-0.125em] text-ink-2" />
                {stageLabels[stage][locale]}
              </th>
            ))}
            <th {...asColumnHeader} scope="col" className="text-end">
              {t('funnel.survival')}
            </th>
          </tr>
        </thead>
        <tbody {...asRowGroup} className="max-sm:block sm:[&>tr:last-child>*]:border-b-0">
          {funnel.rows.map((row) => (
            <tr
              key={row.key}
              {...asRow}
              className="align-top max-sm:block max-sm:border-t max-sm:border-line max-sm:py-2 sm:[&>*]:py-2.5"
            >
              <th
                {...asRowHeader}
                scope="row"
                className="sticky inset-s-0 bg-surface text-start font-medium max-sm:static max-sm:block max-sm:py-1 max-sm:font-semibold"
              >
                {row.label}
              </th>
              <Cell of={t('funnel.total')}>
                <Count
                  count={row.total}
                  href={cellHref(input, row.key, null)}
                  stage={t('funnel.total')}
                  row={row.label}
                />
              </Cell>
              {row.stages.map(({ stage, entered, conversionBps, medianDays }) => (
                <Cell key={stage} of={stageLabels[stage][locale]}>
                  <Count
                    count={entered}
                    href={cellHref(input, row.key, stage)}
                    stage={stageLabels[stage][locale]}
                    row={row.label}
                  />
                  <span className="text-sm whitespace-nowrap text-ink-2 sm:block">
                    {[
                      conversionBps === null ? '' : share(conversionBps),
                      medianDays === null ? '' : t('funnel.days', { count: medianDays }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </Cell>
              ))}
              <Cell of={t('funnel.survival')}>{row.survivalBps === null ? '–' : share(row.survivalBps)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="px-4 pt-2 pb-4 text-sm text-ink-2">{t('funnel.legend')}</p>
    </div>
  );
}

/** One figure; on phones it bears the name of its column. */
function Cell({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <td
      {...asCell}
      data-label={of}
      className="figures text-end max-sm:flex max-sm:items-baseline max-sm:gap-3 max-sm:py-0.5 max-sm:before:me-auto max-sm:before:text-ink-2 max-sm:before:content-[attr(data-label)]"
    >
      {children}
    </td>
  );
}

interface CountProps {
  readonly count: number;
  readonly href: string;
  readonly stage: string;
  readonly row: string;
}

function Count({ count, href, stage, row }: CountProps) {
  const { t, format } = useLanguage();
  if (count === 0) return <span className="text-ink-2 max-sm:order-last">0</span>;
  const number = format.number(count);
  return (
    <TextLink
      href={href}
      aria-label={t('funnel.open', { count: number, stage, row })}
      className="text-lg font-semibold max-sm:order-last"
    >
      {number}
    </TextLink>
  );
}
