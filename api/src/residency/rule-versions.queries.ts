import type { Locale } from '@aim/domain/kernel/locale';
import type { WhyNot } from '@aim/domain/kernel/problem';
import { computationOf } from '@aim/domain/residency/computation';
import type { BenefitRule, RuleText } from '@aim/domain/residency/rule';
import { clockOf, type RuleChange, type RuleVersionState, whyNotPropose } from '@aim/domain/residency/rule-version';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { cappedCount, countInfo, decodeCursor, encodeCursor, type Page, pageSize } from '../platform/page.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { toText } from './benefit-rule.type.ts';
import type { BenefitRuleVersion } from './rule-version.type.ts';

/** What staff proposed, newest first; what came with the product is not among it. */
export async function listRuleVersions(
  ctx: Ctx,
  page: { first: number; after: string | null; state: RuleVersionState | null },
): Promise<Page<BenefitRuleVersion>> {
  allow(ctx, 'benefitRule.listVersions');
  const size = pageSize(page.first);
  const cursor = decodeCursor(page.after);
  const query = ctx.em
    .createQueryBuilder(BenefitRuleVersionRow, 'v')
    .where("v.origin = 'PROPOSAL' and (:state::text is null or v.state = :state)", { state: page.state })
    .orderBy('v.proposed_at', 'DESC')
    .addOrderBy('v.id', 'DESC')
    .limit(size + 1);
  if (cursor) query.andWhere('(v.proposed_at, v.id) < (:key::timestamptz, :id::uuid)', cursor);
  const rows = await query.getMany();
  const [counted] = await ctx.db.rows<{ count: number }>(
    cappedCount("from benefit_rule_version where origin = 'PROPOSAL' and ($1::text is null or state = $1)"),
    [page.state],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return {
    items: await Promise.all(items.map((row) => toVersion(ctx, row))),
    pageInfo: {
      endCursor: last ? encodeCursor(last.proposedAt.toISOString(), last.id) : null,
      hasNextPage: rows.length > size,
      ...countInfo(counted?.count ?? 0),
    },
  };
}

export async function toVersion(ctx: Ctx, row: BenefitRuleVersionRow): Promise<BenefitRuleVersion> {
  const rule = (await ctx.loaders.byId(BenefitRuleRow, row.ruleId)) as BenefitRuleRow;
  return { ...versionText(row, ctx.locale), ...pick(row), code: rule.code, row };
}

const versionText = (row: BenefitRuleVersionRow, locale: Locale) =>
  toText({ ...row, computation: computationOf(row.kind, row.parameters) }, locale);

function pick({ id, state, validFrom, validTo, reason, proposedAt, decidedAt }: BenefitRuleVersionRow) {
  return { id, state, validFrom, validTo, reason, proposedAt, decidedAt };
}

/** Why staff rejected it; null otherwise. */
export function rejectionOf(ctx: Ctx, id: string): Promise<string | null> {
  return ctx.loaders.batch('ruleRejections', id, loadRejections, null);
}

async function loadRejections(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows: { id: string; reason: string | null }[] = await em.query(
    `select subject_id as id, reason from state_transition
     where machine = 'benefitRuleVersion' and event = 'reject' and subject_id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

type RuleAbout = Pick<BenefitRuleRow, 'code' | 'side' | 'topic' | 'scope' | 'audience'>;

/** The version as one of the rules in force: for looking ahead. */
export function asRule(
  rule: RuleAbout,
  versionId: string,
  text: RuleText,
  from: string,
  to: string | null,
): BenefitRule {
  const { code, side, topic, scope, audience } = rule;
  return { ...text, ...{ code, side, topic, scope, audience, versionId }, valid: { from, to } };
}

/** What a proposal says, once nothing stands in its way. */
export function textOf(proposal: RuleChange): RuleText {
  const { isApplied, title, article, source, confidence, verifiedBy } = proposal;
  return {
    ...{ isApplied, title, article, source, confidence, verifiedBy },
    computation: computationOf(proposal.kind, proposal.parameters ?? null),
    clock: clockOf(proposal.clock) ?? { kind: 'NONE' },
    conditions: proposal.conditions ?? null,
    verifiedOn: proposal.verifiedOn ?? null,
  };
}

/** What the change is about: a rule that is known, or a new one. */
export async function ruleOfChange(ctx: Ctx, { code, newRule }: RuleChange): Promise<RuleAbout & { isKnown: boolean }> {
  const known = await ctx.em.findOneBy(BenefitRuleRow, { code });
  if (!newRule) {
    if (known === null) throw notFound();
    return { ...known, isKnown: true };
  }
  const isKnown =
    known !== null && (await ctx.em.existsBy(BenefitRuleVersionRow, { ruleId: known.id, state: 'APPROVED' }));
  return { code, ...newRule, isKnown };
}

/** What stands in the way of a change that nobody has to decide on yet. */
export async function obstaclesTo(ctx: Ctx, change: RuleChange): Promise<WhyNot> {
  const { topic, isKnown } = await ruleOfChange(ctx, change);
  return whyNotPropose(change, { topic, isKnown, hasOpenProposal: false });
}

/** The change as one of the rules in force. */
export async function ruleFromChange(ctx: Ctx, change: RuleChange, versionId: string): Promise<BenefitRule> {
  return asRule(await ruleOfChange(ctx, change), versionId, textOf(change), change.validFrom, change.validTo ?? null);
}
