import { fold } from '@aim/domain/kernel/fold';
import type { Actor } from '@aim/domain/kernel/policy';
import { may } from '@aim/domain/policies';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import type { LandingItemState } from '@aim/domain/residency/landing';
import type { LandingItem } from '@aim/domain/residency/landing-items';
import { keepsLanding } from '@aim/domain/residency/landing-policy';
import type { GraphQLResolveInfo } from 'graphql';
import { allow, lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import type { Page } from '../../platform/page.ts';
import { binder, column, derived, type Projection, projectOne, projectPage } from '../../platform/projection.ts';
import { containing } from '../../platform/search.ts';
import { withActor } from '../../platform/with-actor.ts';
import { SoftLandingCase, type SoftLandingMessage } from './landing.entity.ts';
import type { LandingSort, SoftLandingFilter } from './landing.inputs.ts';

type Bind = (value: unknown) => string;
const FACTS = ['state', 'organisationId'] as const;
const MESSAGES_MOST = 200;

export const landingProjection: Projection = {
  table: 'soft_landing_case',
  alias: 'c',
  fields: {
    id: column('c.id'),
    organisationId: column('c.organisation_id'),
    state: column('c.state'),
    goal: column('c.goal'),
    plan: column('c.plan'),
    requestedAt: column('c.requested_at'),
    officerId: column('c.officer_id'),
    nextStep: column('c.next_step'),
    nextParty: column('c.next_party'),
    nextDueOn: column('c.next_due_on::text'),
    endedAt: column('c.ended_at'),
    endReasons: column('c.end_reasons'),
    applicationId: column('c.application_id'),
    openItems: column("(select count(*)::int from soft_landing_item i where i.case_id = c.id and i.state = 'OPEN')"),
    itemCount: column('(select count(*)::int from soft_landing_item i where i.case_id = c.id)'),
    organisation: derived('organisationId'),
    officer: derived('officerId'),
    stateLabel: derived('state'),
    goalLabel: derived('goal'),
    nextPartyLabel: derived('nextParty'),
    isStepOverdue: derived('nextDueOn', 'state'),
    items: derived(...FACTS),
    messages: derived(...FACTS),
    files: derived(),
    allowedActions: derived(...FACTS),
  },
};

/** The SQL twin of `softLanding.read`. */
export function landingVisibleTo(actor: Actor, bind: Bind): string {
  if (actor.kind === 'SYSTEM' || isResidencyOfficer(actor)) return 'true';
  return `c.organisation_id = any(${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[])`;
}

function conditions(ctx: Ctx, filter: SoftLandingFilter): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const where = [landingVisibleTo(ctx.actor, bind)];
  if (filter.state?.length) where.push(`c.state = any(${bind(filter.state)}::text[])`);
  if (filter.isMine) where.push(`c.officer_id = ${bind(ctx.actor.personId)}::uuid`);
  if (filter.waitsForAgency)
    where.push(
      "(c.state = 'REQUESTED' or (c.state = 'IN_PROGRESS' and (c.next_party is null or c.next_party = 'AGENCY')))",
    );
  const words = filter.search?.trim();
  if (words)
    where.push(
      `exists (select from organisation o where o.id = c.organisation_id and o.folded like ${bind(containing(fold(words)))})`,
    );
  return { where, values };
}

export interface LandingList {
  readonly filter: SoftLandingFilter;
  readonly sort: LandingSort;
  readonly first: number;
  readonly after: string | null;
}

export function listLandings(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: LandingList,
): Promise<Page<SoftLandingCase>> {
  allow(ctx, 'softLanding.list');
  return projectPage(ctx, info, landingProjection, {
    ...conditions(ctx, filter),
    sort: { sql: 'c.requested_at', type: 'timestamptz', descending: sort === 'NEWEST' },
    ...page,
  });
}

export function findLanding(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<SoftLandingCase | null> {
  allow(ctx, 'softLanding.list');
  const { bind, values } = binder();
  return projectOne(ctx, info, landingProjection, {
    where: [`c.id = ${bind(id)}`, landingVisibleTo(ctx.actor, bind)],
    values,
  });
}

/** Find: locks a case this actor may see, or NOT_FOUND. */
export async function lockLanding(ctx: Ctx, id: string): Promise<SoftLandingCase> {
  const found = await lock(ctx, SoftLandingCase, { id });
  if (!may(ctx.actor, 'softLanding.read', found)) throw notFound();
  return found;
}

/** What every event of a case carries. */
export const stepOf = ({ id, organisationId }: Pick<SoftLandingCase, 'id' | 'organisationId'>) => ({
  caseId: id,
  organisationId,
});

export interface ItemRow {
  readonly item: LandingItem;
  readonly state: LandingItemState;
  readonly note: string | null;
  readonly fileId: string | null;
  readonly settledAt: Date | null;
}

export function itemsOf(ctx: Ctx, caseId: string): Promise<ItemRow[]> {
  return ctx.loaders.batch('softLanding.items', caseId, loadItems, []);
}

/** One item, locked with its case. */
export async function itemNow(ctx: Ctx, caseId: string, item: LandingItem): Promise<ItemRow> {
  const found = (await loadItems(ctx.em, [caseId])).get(caseId)?.find((each) => each.item === item);
  if (!found) throw notFound();
  return found;
}

async function loadItems(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ItemRow[]>> {
  const rows: (ItemRow & { caseId: string })[] = await em.query(
    `select case_id as "caseId", item, state, note, file_id as "fileId", settled_at as "settledAt"
     from soft_landing_item where case_id = any($1)`,
    [ids],
  );
  const found = new Map<string, ItemRow[]>();
  for (const row of rows) found.set(row.caseId, [...(found.get(row.caseId) ?? []), row]);
  return found;
}

/** The conversation, oldest first: the newest of them when there are many; notes of the office for those who keep the case. */
export function messagesOf(
  ctx: Ctx,
  { id, organisationId }: Pick<SoftLandingCase, 'id' | 'organisationId'>,
): Promise<SoftLandingMessage[]> {
  const withNotes = keepsLanding(ctx.actor, { organisationId });
  const name = withNotes ? 'softLanding.notes' : 'softLanding.messages';
  return ctx.loaders.batch(name, id, (_, ids) => loadMessages(ctx, ids, withNotes), []);
}

async function loadMessages(
  ctx: Ctx,
  ids: readonly string[],
  withNotes: boolean,
): Promise<Map<string, SoftLandingMessage[]>> {
  const rows: (SoftLandingMessage & { caseId: string })[] = await withActor(ctx, (em) =>
    em.query(
      `select newest.* from unnest($1::uuid[]) asked (id)
       cross join lateral (
         select m.id, m.case_id as "caseId", p.full_name as author, m.is_from_agency as "isFromAgency",
                m.is_internal as "isInternal", m.text, m.written_at as "writtenAt"
         from soft_landing_message m join person p on p.id = m.author_id
         where m.case_id = asked.id and (not m.is_internal or $2) order by m.id desc limit ${MESSAGES_MOST}) newest
       order by newest.id`,
      [ids, withNotes],
    ),
  );
  const found = new Map<string, SoftLandingMessage[]>();
  for (const row of rows) found.set(row.caseId, [...(found.get(row.caseId) ?? []), row]);
  return found;
}
