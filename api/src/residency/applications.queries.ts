import { fold } from '@aim/domain/kernel/fold';
import { type Actor, isMember } from '@aim/domain/kernel/policy';
import { may } from '@aim/domain/policies';
import { AGENCY_STATES, type ApplicationState } from '@aim/domain/residency/application';
import { type ApplicationFacts, isResidencyOfficer } from '@aim/domain/residency/application-policy';
import type { GraphQLResolveInfo } from 'graphql';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import type { ApplicationSort, ResidencyApplicationFilter } from './application.inputs.ts';
import { ResidencyApplication } from './residency-application.entity.ts';

type Bind = (value: unknown) => string;
const FACTS = ['state', 'organisationId', 'expertIds'] as const;
const CLOCKS = ['state', 'clockStartedOn', 'checkStartedOn', 'checkedOn', 'decidedOn', 'pauses'] as const;

/** What lists and pages of applications may select. */
export const applicationProjection: Projection = {
  table: 'residency_application',
  alias: 'a',
  fields: {
    id: column('a.id'),
    reference: column('a.reference'),
    organisationId: column('a.organisation_id'),
    state: column('a.state'),
    startedAt: column('a.started_at'),
    submittedAt: column('a.submitted_at'),
    clockStartedOn: column('a.clock_started_on'),
    checkStartedOn: column('a.check_started_on'),
    checkedOn: column('a.checked_on'),
    answerDueOn: column('a.answer_due_on'),
    returnReason: column('a.return_reason'),
    returnNote: column('a.return_note'),
    decidedOn: column('a.decided_on'),
    expertIds: column('array(select m.person_id::text from council_member m where m.application_id = a.id)'),
    pauses: column(
      `(select coalesce(json_agg(json_build_object('pausedOn', p.paused_on, 'resumedOn', p.resumed_on) order by p.paused_on), '[]')
        from application_clock_pause p where p.application_id = a.id)`,
    ),
    organisation: derived('organisationId'),
    stateLabel: derived('state', 'organisationId'),
    returnReasonLabel: derived('returnReason'),
    totalClock: derived(...CLOCKS),
    checkClock: derived(...CLOCKS),
    allowedActions: derived(...FACTS),
    blockers: derived(...FACTS),
    blocks: derived(...FACTS),
    sendBacks: derived(...FACTS),
    clarifications: derived(...FACTS),
    council: derived(...FACTS),
    decision: derived(...FACTS, 'reference'),
    fee: derived(...FACTS),
    files: derived(),
    receipts: derived(),
    appeals: derived(),
  },
};

/** Members see theirs, experts those of their council, officers all that were submitted: the SQL twin of the policy. */
export function visibleTo(actor: Actor, bind: Bind): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const theirs = `a.organisation_id = any(${mine(actor, bind)})`;
  if (isResidencyOfficer(actor)) return `(${theirs} or a.state <> 'DRAFT')`;
  const seat = `exists (select from council_member m where m.application_id = a.id and m.person_id = ${bind(actor.personId)}::uuid)`;
  return `(${theirs} or (a.state <> 'DRAFT' and ${seat}))`;
}

const mine = (actor: Actor, bind: Bind): string =>
  `${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[]`;

/** Whether a decision is being prepared is known to officers alone, and not for an organisation of their own. */
export function seesDeliberation(actor: Actor, organisationId: string): boolean {
  return actor.kind === 'SYSTEM' || (isResidencyOfficer(actor) && !isMember(actor, organisationId));
}

export function shownState(
  actor: Actor,
  { state, organisationId }: Pick<ResidencyApplication, 'state' | 'organisationId'>,
): ApplicationState {
  return state === 'DECISION' && !seesDeliberation(actor, organisationId) ? 'EVALUATION' : state;
}

/** The same in SQL, so that a filter does not tell what the page keeps. */
function shownStateSql(actor: Actor, bind: Bind): string {
  const isHidden = isResidencyOfficer(actor) ? `and a.organisation_id = any(${mine(actor, bind)})` : '';
  return `case when a.state = 'DECISION' ${isHidden} then 'EVALUATION' else a.state end`;
}

function conditions(ctx: Ctx, filter: ResidencyApplicationFilter): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind)];
  if (filter.state?.length) where.push(`${shownStateSql(ctx.actor, bind)} = any(${bind(filter.state)}::text[])`);
  if (filter.waitsForAgency) where.push(`a.state = any(${bind(AGENCY_STATES)}::text[])`);
  if (filter.organisationId) where.push(`a.organisation_id = ${bind(filter.organisationId)}::uuid`);
  const words = filter.search?.trim();
  if (words)
    where.push(
      `(a.reference = ${bind(words.toUpperCase())} or exists (select from organisation o where o.id = a.organisation_id
        and (o.folded like ${bind(containing(fold(words)))} or o.tin = ${bind(words)})))`,
    );
  return { where, values };
}

export function listApplications(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  {
    filter,
    sort,
    ...page
  }: { filter: ResidencyApplicationFilter; sort: ApplicationSort; first: number; after: string | null },
): Promise<Page<ResidencyApplication>> {
  allow(ctx, 'residencyApplication.list');
  return projectPage(ctx, info, applicationProjection, {
    ...conditions(ctx, filter),
    sort: { sql: 'coalesce(a.submitted_at, a.started_at)', type: 'timestamptz', descending: sort === 'NEWEST' },
    ...page,
  });
}

export function findApplication(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<ResidencyApplication | null> {
  allow(ctx, 'residencyApplication.list');
  const { bind, values } = binder();
  return projectOne(ctx, info, applicationProjection, {
    where: [`a.id = ${bind(id)}`, visibleTo(ctx.actor, bind)],
    values,
  });
}

export async function applicationFacts(ctx: Ctx, application: ResidencyApplication): Promise<ApplicationFacts> {
  const { state, organisationId } = application;
  return { state, organisationId, expertIds: application.expertIds ?? (await expertIdsOf(ctx, application.id)) };
}

async function expertIdsOf(ctx: Ctx, id: string): Promise<string[]> {
  const rows: { personId: string }[] = await ctx.em.query(
    'select person_id as "personId" from council_member where application_id = $1',
    [id],
  );
  return rows.map(({ personId }) => personId);
}

/** Find: locks an application this actor may see, or NOT_FOUND. */
export async function lockApplication(
  ctx: Ctx,
  id: string,
): Promise<{ application: ResidencyApplication; facts: ApplicationFacts }> {
  const application = await lock(ctx, ResidencyApplication, { id });
  const facts = await applicationFacts(ctx, application);
  if (ctx.actor.kind !== 'SYSTEM' && !may(ctx.actor, 'residencyApplication.read', facts)) throw notFound();
  return { application, facts };
}

/** What every event of an application carries. */
export function stepOf({ id, organisationId }: Pick<ResidencyApplication, 'id' | 'organisationId'>) {
  return { applicationId: id, organisationId };
}
