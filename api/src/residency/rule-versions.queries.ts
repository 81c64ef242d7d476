import type { Locale } from '@aim/domain/kernel/locale';
import { computationOf } from '@aim/domain/residency/computation';
import type { BenefitRule, RuleText } from '@aim/domain/residency/rule';
import { clockOf, type RuleProposal, type RuleVersionState } from '@aim/domain/residency/rule-version';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
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

/** The version as one of the rules in force: for looking ahead. */
export function asRule(
  rule: BenefitRuleRow,
  versionId: string,
  text: RuleText,
  from: string,
  to: string | null,
): BenefitRule {
  const { code, side, topic, scope, audience } = rule;
  return { ...text, ...{ code, side, topic, scope, audience, versionId }, valid: { from, to } };
}

/** What a proposal says, once nothing stands in its way. */
export function textOf(proposal: RuleProposal): RuleText {
  return {
    ...proposal,
    computation: computationOf(proposal.kind, proposal.parameters ?? null),
    clock: clockOf(proposal.clock) ?? { kind: 'NONE' },
    conditions: proposal.conditions ?? null,
    verifiedOn: proposal.verifiedOn ?? null,
  };
}

export async function ruleByCode(ctx: Ctx, code: string): Promise<BenefitRuleRow> {
  return find(ctx, BenefitRuleRow, { code });
}
