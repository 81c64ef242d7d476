import { dateOf } from '@aim/domain/kernel/zone';
import type { SpaceRule } from '@aim/domain/spaces/space-rule';
import type { Ctx } from '../platform/ctx.ts';
import type { LocalisedText } from '../platform/localised-text.ts';

export type RuleRow = SpaceRule & { readonly isActive: boolean };

const RULE_COLUMNS = `s.id, s.centre_id as "centreId", s.kind, s.resource_id as "resourceId", s.plan, s.type, s.params,
  s.valid_from::text as "validFrom", s.valid_until::text as "validUntil", s.is_active as "isActive"`;

/** Rules in force in a centre; read once for all its rooms. */
export function rulesOf(ctx: Ctx, centreId: string): Promise<RuleRow[]> {
  return ctx.loaders.batch('space.rules', centreId, loadRules, []);
}

async function loadRules(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, RuleRow[]>> {
  const rows: (RuleRow & { centreId: string })[] = await em.query(
    `select ${RULE_COLUMNS} from space_rule s where s.centre_id = any($1) and s.is_active order by s.type, s.id`,
    [ids],
  );
  const found = new Map<string, RuleRow[]>();
  for (const row of rows) found.set(row.centreId, [...(found.get(row.centreId) ?? []), row]);
  return found;
}

/** Also those that are switched off, for the page of the rules. */
export function allRulesOf(ctx: Ctx, centreId: string): Promise<RuleRow[]> {
  return ctx.db.rows<RuleRow & Record<string, unknown>>(
    `select ${RULE_COLUMNS} from space_rule s where s.centre_id = $1 order by s.is_active desc, s.type, s.id limit 300`,
    [centreId],
  );
}

export interface SpacePlanRow extends Record<string, unknown> {
  readonly code: string;
  readonly names: LocalisedText;
}

/** Plans that rules can be for: as many as a network sells. */
export function plansSold(ctx: Ctx): Promise<SpacePlanRow[]> {
  return ctx.db.rows<SpacePlanRow>('select code, name as names from space_plan order by code limit 100');
}

export interface PlansHeld {
  readonly zone: string;
  readonly plans: readonly string[];
  readonly credits: readonly { id: string; granted: number; used: number; plan: Record<string, string> }[];
}
const NOTHING: PlansHeld = { zone: 'Asia/Baku', plans: [], credits: [] };

/** Plans of the actor that hold in a centre today. */
export function plansOf(ctx: Ctx, centreId: string): Promise<PlansHeld> {
  return ctx.loaders.batch('space.plans', centreId, (em, ids) => loadPlans(ctx, em, ids), NOTHING);
}

async function loadPlans(ctx: Ctx, em: Ctx['em'], ids: readonly string[]): Promise<Map<string, PlansHeld>> {
  const rows: (PlansHeld & { id: string })[] = await em.query(
    `select c.id, c.zone,
       array(select distinct m.plan from space_membership m where (m.person_id = $2 or m.organisation_id = any($3::uuid[]))
         and (m.centre_id is null or m.centre_id = c.id) and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date))::text[] as plans,
       (select coalesce(json_agg(json_build_object('id', m.id, 'granted', m.credits_granted, 'used', m.credits_used, 'plan', p.name) order by m.id), '[]')
        from space_membership m join space_plan p on p.code = m.plan where (m.person_id = $2 or m.organisation_id = any($3::uuid[]))
         and (m.centre_id is null or m.centre_id = c.id) and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date)
         and m.credits_granted > 0) as credits
     from centre c where c.id = any($1)`,
    [
      ids,
      ctx.actor.personId,
      ctx.actor.memberships.map(({ organisationId }) => organisationId),
      dateOf(ctx.now, 'Asia/Baku'),
    ],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
