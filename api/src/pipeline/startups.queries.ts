import { type Actor, isStaff } from '@aim/domain/kernel/policy';
import type { StartupFacts } from '@aim/domain/pipeline/facts';
import type { GraphQLResolveInfo } from 'graphql';
import { In, IsNull } from 'typeorm';
import { plainPerson } from '../identity/index.ts';
import { organisationProjection } from '../organisations/index.ts';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import {
  binder,
  children,
  column,
  derived,
  firstChild,
  many,
  one,
  oneByKey,
  type Projection,
  projectMany,
  projectOne,
} from '../platform/projection.ts';
import { closureProjection, LIVE_CLOSURE } from './closure.projection.ts';
import { Founder } from './founder.entity.ts';
import { participationProjection } from './participation.projection.ts';
import { LATEST_REPORT, reportProjection } from './report.projection.ts';
import { PENDING_REVISION, revisionProjection } from './revision.projection.ts';
import { NEWEST_ENTRY_FIRST, SHOWN_ENTRIES, stageEntryProjection } from './stage-entry.projection.ts';
import { Startup } from './startup.entity.ts';
import { FOUNDERS_ON_CARD, LATEST_METRICS_ON_CARD, STARTUP_CARD } from './startup-card.ts';
import { startupTaskProjection, URGENT_FIRST } from './startup-task.projection.ts';

/** What policy asks about a startup is read from these columns. */
const FACTS = ['state', 'stage', 'origin', 'founderIds'];

/** What a record tells about itself, as far as its completeness goes. */
const TOLD = [
  'oneLiner',
  'problem',
  'solution',
  'country',
  'region',
  'city',
  'website',
  'organisationId',
  'foundedYear',
  'teamSize',
  'tags',
];

const FOUNDED = { key: 'f.startup_id', parent: 's.id', where: 'f.ended_at is null' };
const LIVE_FOUNDER = `${FOUNDED.key} = ${FOUNDED.parent} and ${FOUNDED.where}`;
const LEAD_FIRST = 'f.is_lead desc, f.since, f.id';

const founderProjection: Projection = {
  table: 'founder',
  alias: 'f',
  fields: {
    id: column('f.id'),
    isLead: column('f.is_lead'),
    title: column('f.title'),
    since: column('f.since'),
    personId: column('f.person_id'),
    person: oneByKey(() => plainPerson, 'p.id = f.person_id'),
  },
};

/** What lists and pages of startups may select; fields that slices resolve from the row name here what they need. */
export const startupProjection: Projection = {
  table: 'startup',
  alias: 's',
  card: STARTUP_CARD,
  fields: {
    id: column('s.id'),
    reference: column('s.reference'),
    name: column('s.name'),
    oneLiner: column('s.one_liner'),
    problem: column('s.problem'),
    solution: column('s.solution'),
    website: column('s.website'),
    sector: column('s.sector'),
    tags: column('s.tags'),
    country: column('s.country'),
    region: column('s.region'),
    city: column('s.city'),
    foundedYear: column('s.founded_year'),
    teamSize: column('s.team_size'),
    organisationId: column('s.organisation_id'),
    state: column('s.state'),
    stage: column('s.stage'),
    stageOn: column('s.stage_on::text'),
    intakeOn: column('s.intake_on::text'),
    origin: column('s.origin'),
    registeredAt: column('s.registered_at'),
    registeredById: column('s.registered_by_id'),
    submittedAt: column('s.submitted_at'),
    approvedAt: column('s.approved_at'),
    lastUpdateAt: column('s.last_update_at'),
    assigneeId: column('s.assignee_id'),
    mergedIntoId: column('s.merged_into_id'),
    version: column('s.version'),
    stateLabel: derived('state'),
    stageLabel: derived('stage'),
    sectorLabel: derived('sector'),
    regionLabel: derived('region'),
    cityLabel: derived('city'),
    founderIds: {
      ...column(`array(select f.person_id::text from founder f where ${LIVE_FOUNDER} order by ${LEAD_FIRST})`),
      of: { of: 'founders', pick: 'personId' },
    },
    // Not "exists": the planner would read all founders into a table for it, even for a page of 50.
    isClaimed: column(`(select true from founder f where ${LIVE_FOUNDER} limit 1) is not null`),
    organisation: one(() => organisationProjection, 'o.id = s.organisation_id', ['organisationId']),
    assignee: oneByKey(() => plainPerson, 'p.id = s.assignee_id', ['assigneeId']),
    founders: children(() => founderProjection, { ...FOUNDED, orderBy: LEAD_FIRST, ready: FOUNDERS_ON_CARD }),
    mergedInto: derived('mergedIntoId'),
    allowedActions: derived(...FACTS),
    blockers: derived(),
    returnReasons: derived('state'),
    returnNote: derived('state'),
    pendingRevision: one(() => revisionProjection, PENDING_REVISION),
    closure: one(() => closureProjection, LIVE_CLOSURE),
    readiness: derived('oneLiner', 'problem', 'solution'),
    metrics: derived(...FACTS),
    latestMetrics: firstChild(() => reportProjection, {
      ...LATEST_REPORT,
      parent: 's.id',
      needs: FACTS,
      ready: LATEST_METRICS_ON_CARD,
    }),
    notes: derived(...FACTS),
    tasks: many(() => startupTaskProjection, 't.startup_id = s.id', URGENT_FIRST, { needs: FACTS, limit: null }),
    stageEntries: many(() => stageEntryProjection, SHOWN_ENTRIES, NEWEST_ENTRY_FIRST, { limit: null }),
    participations: many(() => participationProjection, 'pt.startup_id = s.id', 'pt.created_at desc, pt.id desc', {
      limit: null,
    }),
    cofounderInvitations: derived(...FACTS),
    timeline: derived(...FACTS),
    possibleDuplicates: derived(),
    completeness: derived(...TOLD),
    nextStep: derived(...FACTS, ...TOLD, 'registeredById', 'lastUpdateAt'),
    files: derived(),
  },
};

/** Staff see every startup, others those they founded: the SQL twin of `startup.read`. */
export function visibleTo(actor: Actor, bind: (value: unknown) => string): string {
  if (actor.kind === 'SYSTEM' || isStaff(actor)) return 'true';
  return foundedBy(actor, bind);
}

function foundedBy(actor: Actor, bind: (value: unknown) => string): string {
  return `exists (select from founder f where f.startup_id = s.id and f.person_id = ${bind(actor.personId)}::uuid and f.ended_at is null)`;
}

export function findStartup(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Startup | null> {
  const { bind, values } = binder();
  const where = [`s.id = ${bind(id)}`, visibleTo(ctx.actor, bind)];
  return projectOne(ctx, info, startupProjection, { where, values });
}

/** What the person founded, merged records left out; nobody founds more than fit on a page. */
export function myStartups(ctx: Ctx, info: GraphQLResolveInfo): Promise<Startup[]> {
  const { bind, values } = binder();
  const where = [foundedBy(ctx.actor, bind), "s.state <> 'MERGED'"];
  return projectMany(ctx, info, startupProjection, {
    where,
    values,
    orderBy: 's.registered_at desc, s.id',
    limit: 100,
  });
}

/** Live founders, lead first. */
export function foundersOf(ctx: Ctx, startupId: string): Promise<Founder[]> {
  return ctx.loaders.batch('founders', startupId, loadFounders, []);
}

async function loadFounders(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Founder[]>> {
  const rows = await em.find(Founder, {
    where: { startupId: In([...ids]), endedAt: IsNull() },
    order: { isLead: 'DESC', since: 'ASC', id: 'ASC' },
  });
  const byStartup = new Map<string, Founder[]>();
  for (const row of rows) byStartup.set(row.startupId, [...(byStartup.get(row.startupId) ?? []), row]);
  return byStartup;
}

/** A startup of which a list or a page may have read the founders already. */
type StartupRow = Pick<Startup, 'id' | 'state' | 'stage' | 'origin'> & { readonly founderIds?: readonly string[] };

/** What policy and rules ask about a startup. */
export async function factsOf(ctx: Ctx, { id, state, stage, origin, founderIds }: StartupRow): Promise<StartupFacts> {
  const known = founderIds ?? (await foundersOf(ctx, id)).map(({ personId }) => personId);
  return { id, state, stage, origin, founderIds: known };
}

export interface LockedStartup {
  readonly startup: Startup;
  readonly facts: StartupFacts;
}

/** Find: locks a startup this actor may see and loads its facts, or NOT_FOUND. */
export async function lockStartup(ctx: Ctx, id: string): Promise<LockedStartup> {
  const startup = await lock(ctx, Startup, { id });
  const facts = await factsOf(ctx, startup);
  const isSeen =
    ctx.actor.kind === 'SYSTEM' || isStaff(ctx.actor) || facts.founderIds.includes(ctx.actor.personId ?? '');
  if (!isSeen) throw notFound();
  return { startup, facts };
}
