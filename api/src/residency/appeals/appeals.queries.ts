import { fold } from '@aim/domain/kernel/fold';
import type { Actor } from '@aim/domain/kernel/policy';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import type { Page } from '../../platform/page.ts';
import { binder, column, derived, type Projection, projectPage } from '../../platform/projection.ts';
import { containing } from '../../platform/search.ts';
import { tellActor } from '../../platform/with-actor.ts';
import type { ResidencyAppeal } from './appeal.entity.ts';
import type { AppealSort, ResidencyAppealFilter } from './appeal.inputs.ts';

const COLUMNS = {
  id: 'p.id',
  organisationId: 'p.organisation_id',
  against: 'p.against',
  applicationId: 'p.application_id',
  residencyId: 'p.residency_id',
  state: 'p.state',
  grounds: 'p.grounds',
  decidedOn: 'p.decided_on::text',
  filedAt: 'p.filed_at',
  dueOn: 'p.due_on::text',
  answeredAt: 'p.answered_at',
  answeredById: 'p.answered_by_id',
  reasons: 'p.reasons',
};

const appealProjection: Projection = {
  table: 'residency_appeal',
  alias: 'p',
  fields: {
    ...Object.fromEntries(Object.entries(COLUMNS).map(([name, sql]) => [name, column(sql)])),
    organisation: derived('organisationId'),
    stateLabel: derived('state'),
    againstLabel: derived('against'),
    isOverdue: derived('state', 'dueOn'),
    answeredBy: derived('answeredById'),
    allowedActions: derived('state', 'organisationId'),
  },
};

/** Members see theirs, officers all: the SQL twin of `appeal.list`. */
function visibleTo(actor: Actor, bind: (value: unknown) => string): string {
  if (actor.kind === 'SYSTEM' || isResidencyOfficer(actor)) return 'true';
  return `p.organisation_id = any(${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[])`;
}

export interface AppealList {
  readonly filter: ResidencyAppealFilter;
  readonly sort: AppealSort;
  readonly first: number;
  readonly after: string | null;
}

export function listAppeals(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: AppealList,
): Promise<Page<ResidencyAppeal>> {
  allow(ctx, 'appeal.list');
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind)];
  if (filter.state?.length) where.push(`p.state = any(${bind(filter.state)}::text[])`);
  const words = filter.search?.trim();
  if (words)
    where.push(
      `exists (select from organisation o where o.id = p.organisation_id and o.folded like ${bind(containing(fold(words)))})`,
    );
  return projectPage(ctx, info, appealProjection, {
    where,
    values,
    sort: { sql: 'p.filed_at', type: 'timestamptz', descending: sort === 'NEWEST' },
    ...page,
  });
}

type Subject = 'application_id' | 'residency_id';

/** The appeals of an application or a residency, newest first, as far as the actor may see them. */
export function appealsOf(ctx: Ctx, subject: Subject, id: string): Promise<ResidencyAppeal[]> {
  return ctx.loaders.batch(`appeals.${subject}`, id, (_, ids) => loadAppeals(ctx, subject, ids), []);
}

async function loadAppeals(
  ctx: Ctx,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, ResidencyAppeal[]>> {
  const { bind, values } = binder();
  const selected = Object.entries(COLUMNS).map(([name, sql]) => `${sql} as "${name}"`);
  const rows: (ResidencyAppeal & { key: string })[] = await ctx.em.query(
    `select p.${subject} as key, ${selected.join(', ')} from residency_appeal p
     where p.${subject} = any(${bind(ids)}::uuid[]) and ${visibleTo(ctx.actor, bind)} order by p.id desc`,
    values,
  );
  const found = new Map<string, ResidencyAppeal[]>();
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row]);
  return found;
}

/** Everybody who had a part in the decision, experts with an opinion among them. */
export async function involvedIn(ctx: Ctx, { actId, decisionId, applicationId }: ResidencyAppeal): Promise<string[]> {
  await tellActor(ctx);
  const rows: { id: string }[] = await ctx.em.query(
    `select unnest(array[proposed_by_id, decided_by_id]) as id from residency_act where id = $1::uuid
     union select unnest(array[staged_by_id, released_by_id]) from residency_decision where id = $2::uuid
     union select person_id from expert_opinion where application_id = $3::uuid and superseded_at is null`,
    [actId, decisionId, applicationId],
  );
  return rows.map(({ id }) => id).filter((id) => id !== null);
}
