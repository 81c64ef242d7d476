import { computationOf } from '@aim/domain/residency/computation';
import type { BenefitRule } from '@aim/domain/residency/rule';
import type { Ctx } from '../platform/ctx.ts';
import type { Database } from '../platform/database.ts';
import type { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';

/** Rules as they were known at one time. */
export interface RuleSet {
  readonly knownAt: Date;
  readonly rules: readonly BenefitRule[];
}

/** What was recorded never changes, so what was known after the n-th record can be kept: a few of them, the newest mostly. */
const kept = new WeakMap<Database['dataSource'], Map<string, readonly BenefitRule[]>>();
const KEPT_MAX = 8;

/** The newest record known at an instant, which is a parameter: by it a set is kept. */
export const newestRecord = (at: string): string =>
  `select max(lower(recorded))::text from benefit_rule_period where lower(recorded) <= ${at}`;

/** All versions with their days, as known at an instant; null: now. */
export async function ruleSetAt(ctx: Pick<Ctx, 'db' | 'now'>, knownAt: Date | null = null): Promise<RuleSet> {
  const at = knownAt === null || knownAt > ctx.now ? ctx.now : knownAt;
  const [newest] = await ctx.db.point<{ mark: string | null }>(
    'newest rule',
    `select (${newestRecord('$1')}) as mark`,
    [at],
  );
  return { knownAt: at, rules: await rulesOf(ctx.db, newest?.mark ?? null, at) };
}

/** The same for whoever has read the newest record together with what else they need. */
export async function rulesOf(db: Database, newest: string | null, at: Date): Promise<readonly BenefitRule[]> {
  const mark = newest ?? '';
  const sets = kept.get(db.dataSource) ?? new Map<string, readonly BenefitRule[]>();
  kept.set(db.dataSource, sets);
  const rules = sets.get(mark) ?? (await loadRules(db, at));
  sets.delete(mark);
  sets.set(mark, rules);
  for (const oldest of sets.keys()) if (sets.size > KEPT_MAX) sets.delete(oldest);
  return rules;
}

type Row = Pick<BenefitRuleRow, 'code' | 'side' | 'topic' | 'scope' | 'audience'> &
  Omit<BenefitRuleVersionRow, 'id'> & { versionId: string; from: string; to: string | null };

async function loadRules(db: Database, at: Date): Promise<readonly BenefitRule[]> {
  const rows = await db.rows<Row>(
    `select r.code, r.side, r.topic, r.scope, r.audience, v.id as "versionId", v.kind, v.parameters, v.clock, v.is_applied as "isApplied",
            v.title, v.conditions, v.article, v.source, v.confidence, v.verified_by as "verifiedBy", v.verified_on::text as "verifiedOn",
            lower(p.valid)::text as "from", upper(p.valid)::text as "to"
     from benefit_rule_period p join benefit_rule_version v on v.id = p.version_id join benefit_rule r on r.id = p.rule_id
     where p.recorded @> $1::timestamptz order by r.position, lower(p.valid)`,
    [at],
  );
  return rows.map(({ kind, parameters, from, to, ...row }) => ({
    ...row,
    computation: computationOf(kind, parameters),
    valid: { from, to },
  }));
}

/** One stretch of one version: what a line of a calculation points at. */
export const ruleKey = ({ versionId, valid }: BenefitRule): string => `${versionId}.${valid.from}`;
