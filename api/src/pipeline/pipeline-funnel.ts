import type { Locale } from '@aim/domain/kernel/locale';
import { type Region, regionLabels } from '@aim/domain/kernel/region';
import {
  allLabel,
  type FunnelDimension,
  funnelShares,
  NONE_KEY,
  noProgrammeLabel,
  noRegionLabel,
} from '@aim/domain/pipeline/funnel';
import { type Sector, STAGES, sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { may } from '@aim/domain/policies';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { keepWhile } from '../platform/kept-answers.ts';
import { binder } from '../platform/projection.ts';
import { type FunnelInput, parseFunnelInput } from './funnel.inputs.ts';
import { asKnown, type FunnelScope, funnelSql } from './funnel.sql.ts';
import type { Funnel } from './funnel.ts';
import { rolledUp } from './funnel-rollup.ts';

type Numbers = Record<`entered_${string}`, number> & Record<`median_${string}`, number | null>;
type Row = Numbers & {
  key: string;
  programme: string | null;
  total: number;
  survived: number;
  laterCorrections: number;
};

/**
 * How far startups came by a day, as it was known on another: one statement, repeatable for any past day. What most look at, all startups
 * as of today, usually stands ready.
 */
export async function pipelineFunnel(ctx: Ctx, raw: FunnelInput): Promise<Funnel> {
  allow(ctx, 'funnel.read');
  const scope = asKnown(parseFunnelInput(raw));
  const by = scope.by ?? 'NONE';
  const ready = await rolledUp<Row>(ctx, scope);
  if (ready)
    keepWhile(
      ctx,
      async (next) => may(next.actor, 'funnel.read', undefined) && (await rolledUp(next, scope)) === ready,
    );
  const rows = ready ?? (await counted(ctx, scope));
  return {
    asOf: scope.asOf,
    knownOn: scope.knownOn,
    laterCorrections: rows[0]?.laterCorrections ?? 0,
    rows: toldOf(rows, by, ctx.locale),
  };
}

/** The same numbers, the same rows: what stands ready is worked out once for each language. */
const told = new WeakMap<readonly Row[], Map<Locale, Funnel['rows']>>();

function toldOf(rows: readonly Row[], by: FunnelDimension, locale: Locale): Funnel['rows'] {
  const known = told.get(rows) ?? new Map<Locale, Funnel['rows']>();
  told.set(rows, known);
  const ready = known.get(locale) ?? rows.toSorted(inOrderOf(by)).map((row) => rowOf(row, by, locale));
  known.set(locale, ready);
  return ready;
}

function rowOf(row: Row, by: FunnelDimension, locale: Locale): Funnel['rows'][number] {
  const stages = STAGES.map((stage) => ({
    stage,
    entered: row[`entered_${stage}`] as number,
    medianDays: row[`median_${stage}`] as number | null,
  }));
  const { key, total, survived } = row;
  return { key, label: labelOf(by, row, locale), ...funnelShares({ total, survived, stages }) };
}

function counted(ctx: Ctx, scope: FunnelScope): Promise<Row[]> {
  const { bind, values } = binder();
  return ctx.db.rows<Row>(funnelSql(scope, bind), values);
}

/** Years follow each other, everything else by size; the row of those without a value stands last. */
function inOrderOf(by: FunnelDimension): (one: Row, other: Row) => number {
  return (one, other) =>
    Number(one.key === NONE_KEY) - Number(other.key === NONE_KEY) ||
    (by === 'INTAKE_YEAR' ? 0 : other.total - one.total) ||
    (one.key < other.key ? -1 : 1);
}

function labelOf(by: FunnelDimension, { key, programme }: Row, locale: Locale): string {
  switch (by) {
    case 'NONE':
      return allLabel[locale];
    case 'REGION':
      return key === NONE_KEY ? noRegionLabel[locale] : regionLabels[key as Region][locale];
    case 'SECTOR':
      return sectorLabels[key as Sector][locale];
    case 'PROGRAMME':
      return programme ?? noProgrammeLabel[locale];
    case 'INTAKE_YEAR':
      return key;
  }
}
