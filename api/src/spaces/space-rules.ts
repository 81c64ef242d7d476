import { DAY, later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf } from '@aim/domain/kernel/zone';
import { whyNotGuest, whyNotTime } from '@aim/domain/spaces/slot';
import { parseRuleParams, ruleApplies, type SpaceRule, spaceRuleInput } from '@aim/domain/spaces/space-rule';
import { DEFAULT_TERMS, termsOf } from '@aim/domain/spaces/terms';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { centreById } from './centres.queries.ts';
import type { RuleRow } from './rules.queries.ts';

const PREVIEW_DAYS = 30;
const SAMPLE = 20;
const NEW_RULE = '00000000-0000-0000-0000-000000000000';

type Input = ReturnType<typeof parseInput<typeof spaceRuleInput>>;

function ruleOf(input: Input): SpaceRule {
  const params = parseRuleParams(input.type, input.params);
  return { ...input, id: input.id ?? NEW_RULE, params } as SpaceRule;
}

const readInput = (raw: unknown): Input => {
  const given = raw as Record<string, unknown>;
  const empty = { kind: null, resourceId: null, plan: null, validFrom: null, validUntil: null, isActive: true };
  return parseInput(spaceRuleInput, {
    ...empty,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });
};

/** Writes a rule; it holds for what is booked from now on, and counters already begun are raised or lowered to what was used. */
export async function saveSpaceRule(ctx: Ctx, raw: unknown): Promise<RuleRow> {
  const input = readInput(raw);
  await centreById(ctx, input.centreId);
  allow(ctx, 'spaceRule.save', { id: input.centreId });
  const rule = ruleOf(input);
  await refuseElsewhere(ctx, input);
  const values = [
    input.centreId,
    input.kind,
    input.resourceId,
    input.plan,
    input.type,
    JSON.stringify(rule.params),
    input.validFrom,
    input.validUntil,
    input.isActive,
    ctx.now,
    ctx.actor.personId,
  ];
  const rows: { id: string }[] =
    input.id === null
      ? await ctx.em.query(
          `insert into space_rule (centre_id, kind, resource_id, plan, type, params, valid_from, valid_until, is_active, saved_at, saved_by_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
          values,
        )
      : (
          (await ctx.em.query(
            `update space_rule set kind = $2, resource_id = $3, plan = $4, type = $5, params = $6, valid_from = $7, valid_until = $8,
               is_active = $9, saved_at = $10, saved_by_id = $11 where id = $12 and centre_id = $1 returning id`,
            [...values, input.id],
          )) as [{ id: string }[], number]
        )[0];
  const [row] = rows;
  if (!row) throw notFound();
  if (rule.type === 'QUOTA')
    await ctx.em.query(
      'update quota_period set limit_minutes = greatest(used_minutes, $2) where rule_id = $1 and upper(during) > $3',
      [row.id, rule.params.minutes, ctx.now],
    );
  await emit(
    ctx,
    'spaceRule.saved',
    { type: 'spaceRule', id: row.id },
    { ruleId: row.id, centreId: input.centreId, type: input.type, isActive: input.isActive },
  );
  hint(ctx, { type: 'spaceRule', id: row.id });
  return { ...rule, id: row.id, isActive: input.isActive } as RuleRow;
}

async function refuseElsewhere(ctx: Ctx, { resourceId, centreId }: Input): Promise<void> {
  if (resourceId === null) return;
  const here: unknown[] = await ctx.em.query('select 1 from resource where id = $1 and centre_id = $2', [
    resourceId,
    centreId,
  ]);
  refuseIf(here.length > 0 ? [] : [problem('RULE_ELSEWHERE', { path: ['resourceId'] })]);
}

interface Kept {
  readonly id: string;
  readonly resourceId: string;
  readonly kind: ResourceKind;
  readonly ownerId: string;
  readonly people: number;
  readonly capacity: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly madeAt: Date;
  readonly isResident: boolean;
  readonly isInProgramme: boolean;
  readonly plans: readonly string[];
  readonly trainings: readonly string[];
}

/** What the rule would have done to the bookings of the last month, had it stood then. */
export async function previewSpaceRule(ctx: Ctx, raw: unknown) {
  const input = readInput(raw);
  const { zone } = await centreById(ctx, input.centreId);
  allow(ctx, 'spaceRule.preview', { id: input.centreId });
  const rule = ruleOf(input);
  const kept = await ctx.db.rows<Kept & Record<string, unknown>>(
    `select b.id, b.resource_id as "resourceId", r.kind, b.owner_id as "ownerId", b.people, r.capacity, b.starts_at as "startsAt",
       b.ends_at as "endsAt", b.made_at as "madeAt",
       exists (select from membership m join residency y on y.organisation_id = m.organisation_id
               where m.person_id = b.owner_id and m.ended_at is null and y.state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED')) as "isResident",
       exists (select from founder f join participation p on p.startup_id = f.startup_id where f.person_id = b.owner_id and f.ended_at is null
               and p.state in ('ENROLLED', 'ACTIVE', 'PAUSED')) as "isInProgramme",
       array(select m.plan from space_membership m where m.person_id = b.owner_id and (m.centre_id is null or m.centre_id = b.centre_id)
             and m.starts_on <= b.starts_at::date and (m.ends_on is null or m.ends_on >= b.starts_at::date))::text[] as plans,
       array(select t.code from space_training t where t.person_id = b.owner_id)::text[] as trainings
     from booking b join resource r on r.id = b.resource_id
     where b.centre_id = $1 and b.starts_at >= $2 and b.starts_at < $3 and b.state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW')
     order by b.made_at, b.id limit 5000`,
    [input.centreId, later(ctx.now, -PREVIEW_DAYS * DAY), ctx.now],
  );
  const judge = new Judge(rule, zone);
  const refused = kept.filter((stay) => judge.refuses(stay));
  const byResource = new Map<string, number>();
  for (const { resourceId } of refused) byResource.set(resourceId, (byResource.get(resourceId) ?? 0) + 1);
  return {
    bookings: kept.length,
    refused: refused.length,
    sampleIds: refused.slice(0, SAMPLE).map(({ id }) => id),
    byResource: [...byResource].map(([resourceId, count]) => ({ resourceId, refused: count })),
  };
}

/** Asks one rule alone about each stay, in the order in which they were booked: quotas and numbers at a time add up as they did. */
class Judge {
  private readonly used = new Map<string, number>();
  private readonly open = new Map<string, Date[]>();

  constructor(
    private readonly rule: SpaceRule,
    private readonly zone: string,
  ) {}

  refuses(stay: Kept): boolean {
    const { centreId } = this.rule;
    const target = {
      centreId: centreId ?? '',
      kind: stay.kind,
      resourceId: stay.resourceId,
      plans: stay.plans,
      on: dateOf(stay.startsAt, this.zone),
    };
    if (!ruleApplies(this.rule, target)) return false;
    const minutes = (stay.endsAt.getTime() - stay.startsAt.getTime()) / MINUTE;
    if (this.rule.type === 'QUOTA') return this.overQuota(stay, minutes);
    if (this.rule.type === 'CONCURRENT') return this.overCount(stay);
    // Only what this rule says is asked; everything else stands wide open.
    const terms = {
      ...DEFAULT_TERMS,
      minMinutes: 0,
      maxMinutes: Number.MAX_SAFE_INTEGER,
      gridMinutes: 1,
      advanceDays: 10_000,
    };
    const alone = termsOf([this.rule], target);
    const asked = {
      ...terms,
      ...Object.fromEntries(
        Object.entries(alone).filter(([key, value]) => value !== DEFAULT_TERMS[key as keyof typeof DEFAULT_TERMS]),
      ),
    } as typeof terms;
    const guest = { ...stay, hasPlan: stay.plans.length > 0, coming: 0, missedAt: [], credits: null };
    return (
      whyNotTime(stay, asked, stay.madeAt, this.zone).length > 0 ||
      whyNotGuest(guest, asked, { people: 1, minutes, now: stay.madeAt }, { capacity: stay.capacity, isOpen: true })
        .length > 0
    );
  }

  private overQuota({ ownerId, startsAt }: Kept, minutes: number): boolean {
    if (this.rule.type !== 'QUOTA') return false;
    const { period, minutes: limit } = this.rule.params;
    const on = dateOf(startsAt, this.zone);
    const bucket =
      period === 'MONTH' ? on.slice(0, 7) : period === 'DAY' ? on : String(Math.floor((Date.parse(on) / DAY + 3) / 7));
    const used = (this.used.get(`${ownerId}/${bucket}`) ?? 0) + minutes;
    if (used > limit) return true;
    this.used.set(`${ownerId}/${bucket}`, used);
    return false;
  }

  private overCount({ ownerId, startsAt, madeAt }: Kept): boolean {
    if (this.rule.type !== 'CONCURRENT') return false;
    const coming = (this.open.get(ownerId) ?? []).filter((each) => each.getTime() > madeAt.getTime());
    if (coming.length >= this.rule.params.count) return true;
    this.open.set(ownerId, [...coming, startsAt]);
    return false;
  }
}
