import { fold } from '@aim/domain/kernel/fold';
import { type Actor, isMember, isStaff } from '@aim/domain/kernel/policy';
import { normaliseTin } from '@aim/domain/organisations/tin-number';
import { readNumber } from '@aim/domain/residency/certificate-code';
import type { ResidencyState } from '@aim/domain/residency/residency';
import { OPEN_ACT_STATES } from '@aim/domain/residency/residency-act';
import { OPEN_PAPER_STATES } from '@aim/domain/residency/residency-paper';
import type { Moratorium } from '@aim/domain/residency/suspension-clock';
import type { GraphQLResolveInfo } from 'graphql';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import {
  binder,
  column,
  derived,
  type ListQuery,
  type Projection,
  projectMany,
  projectOne,
  projectPage,
} from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import { Residency } from './residency.entity.ts';
import type { ResidentFilter, ResidentSort } from './residency.inputs.ts';

const OPEN_PAPERS = OPEN_PAPER_STATES.map((state) => `'${state}'`).join(', ');
const CURRENT = 'c.residency_id = r.id and c.superseded_at is null';

export const residencyProjection: Projection = {
  table: 'residency',
  alias: 'r',
  fields: {
    id: column('r.id'),
    organisationId: column('r.organisation_id'),
    state: column('r.state', ['organisationId']),
    holderName: column('r.holder_name'),
    tin: column('r.tin', ['organisationId']),
    activities: column('r.activities'),
    startedOn: column('r.started_on::text'),
    endsOn: column('r.ends_on::text'),
    suspendedOn: column('r.suspended_on::text'),
    version: column('r.version'),
    number: column(`(select c.number from residency_certificate c where ${CURRENT})`),
    certificates: derived('organisationId'),
    acts: derived('organisationId'),
    appeals: derived(),
    changes: derived('organisationId'),
    noticeEndsOn: derived(),
    elections: derived('organisationId'),
    papers: derived('organisationId'),
    headroom: derived('organisationId', 'activities'),
    review: derived('organisationId', 'state'),
    files: derived(),
    renewalStartsOn: derived('organisationId'),
    stateLabel: derived('state', 'organisationId'),
    activityLabels: derived('activities'),
    suspensionEndsOn: derived('suspendedOn'),
    allowedActions: derived('state', 'organisationId'),
    blockers: derived('state', 'organisationId'),
  },
};

/** Members of the organisation and staff read more than strangers: the TIN, a review, the reasons. */
export function isInsider(actor: Actor, organisationId: string): boolean {
  return actor.kind === 'SYSTEM' || isStaff(actor) || isMember(actor, organisationId);
}

/** Strangers read a review as what it is to them: a resident. */
export function stateShown(
  ctx: Ctx,
  { state, organisationId }: Pick<Residency, 'state' | 'organisationId'>,
): ResidencyState {
  return state === 'UNDER_REVIEW' && !isInsider(ctx.actor, organisationId) ? 'ACTIVE' : state;
}

/** Find: locks a residency; the register is public, so everybody finds it and the policy decides. */
export function lockResidency(ctx: Ctx, id: string): Promise<Residency> {
  return lock(ctx, Residency, { id });
}

export async function hasOpenAct(ctx: Ctx, residencyId: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(
    'select 1 from residency_act where residency_id = $1 and state = any($2) limit 1',
    [residencyId, OPEN_ACT_STATES],
  );
  return rows.length > 0;
}

export function moratoria(ctx: Ctx): Promise<Moratorium[]> {
  return ctx.em.query('select starts_on::text as "startsOn", ends_on::text as "endsOn" from moratorium');
}

const SORTS: Readonly<Record<ResidentSort, ListQuery['sort']>> = {
  NAME_ASC: { sql: 'r.holder_name', type: 'text', descending: false },
  STARTED_DESC: { sql: 'r.started_on', type: 'date', descending: true },
  STARTED_ASC: { sql: 'r.started_on', type: 'date', descending: false },
};
export const residentSort = (sort: ResidentSort): ListQuery['sort'] => SORTS[sort];

/** Conditions of a filter: the same for the page, the count and the file. A review is staff's to search by. */
export function residentConditions(ctx: Ctx, filter: ResidentFilter): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const where = ['true'];
  const search = filter.search?.trim();
  if (search) {
    const number = bind(readNumber(search));
    const tin = bind(normaliseTin(search));
    const ofNumber = `exists (select from residency_certificate c where c.residency_id = r.id and c.number = ${number})`;
    where.push(`(r.folded like ${bind(`${containing(fold(search))}`)} or r.tin = ${tin} or ${ofNumber})`);
  }
  if (filter.state?.length) {
    const states = isStaff(ctx.actor) ? filter.state : asStrangersSee(filter.state);
    where.push(`r.state = any(${bind(states)}::text[])`);
  }
  if (filter.activity?.length) where.push(`r.activities && ${bind(filter.activity)}::text[]`);
  if (filter.waitsForApproval && isStaff(ctx.actor))
    where.push("exists (select from residency_act a where a.residency_id = r.id and a.state = 'PROPOSED')");
  if (filter.hasOpenPaper && isStaff(ctx.actor))
    where.push(`exists (select from residency_paper p where p.residency_id = r.id and p.state in (${OPEN_PAPERS}))`);
  return { where, values };
}

function asStrangersSee(states: readonly string[]): string[] {
  const known = states.filter((state) => state !== 'UNDER_REVIEW');
  return known.includes('ACTIVE') ? [...known, 'UNDER_REVIEW'] : known;
}

export interface ResidentList {
  readonly filter: ResidentFilter;
  readonly sort: ResidentSort;
  readonly first: number;
  readonly after: string | null;
}

export function listResidents(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: ResidentList,
): Promise<Page<Residency>> {
  return projectPage(ctx, info, residencyProjection, {
    ...residentConditions(ctx, filter),
    sort: residentSort(sort),
    ...page,
  });
}

export async function countResidents(ctx: Ctx, filter: ResidentFilter): Promise<number> {
  const { where, values } = residentConditions(ctx, filter);
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from residency r where ${where.join(' and ')}`,
    values,
  );
  return row?.count ?? 0;
}

/** The residencies of the organisations one belongs to, the live ones first. */
export function myResidencies(ctx: Ctx, info: GraphQLResolveInfo): Promise<Residency[]> {
  const ids = ctx.actor.memberships.map(({ organisationId }) => organisationId);
  return projectMany(ctx, info, residencyProjection, {
    where: ['r.organisation_id = any($1::uuid[])'],
    values: [ids],
    orderBy: "r.certificate_state = 'INVALID', r.started_on desc, r.id",
    limit: 50,
  });
}

export function findResident(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Residency | null> {
  return projectOne(ctx, info, residencyProjection, { where: ['r.id = $1'], values: [id] });
}
