import { fold } from '@aim/domain/kernel/fold';
import { type Actor, hasRole } from '@aim/domain/kernel/policy';
import { normaliseTin } from '@aim/domain/organisations/tin-number';
import { may } from '@aim/domain/policies';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { GIVEN_STATES, OTHER_INCOME, OWED_STATES } from '@aim/domain/residency/report';
import type { ReportFacts } from '@aim/domain/residency/report-policy';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import type { GraphQLResolveInfo } from 'graphql';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import { today } from './application-clocks.ts';
import { ResidencyReport } from './report.entity.ts';
import type { ReportSort, ReportTurn, ResidencyReportFilter } from './report.inputs.ts';
import { leastShare } from './report-terms.queries.ts';

type Bind = (value: unknown) => string;
const FACTS = ['state', 'organisationId', 'auditorId'] as const;
const FIGURES = [...FACTS, 'residencyId', 'fromOn', 'toOn', 'figuresVersion'] as const;

/** What lists and pages of reports may select. */
export const reportProjection: Projection = {
  table: 'residency_report',
  alias: 'p',
  fields: {
    id: column('p.id'),
    residencyId: column('p.residency_id'),
    organisationId: column('p.organisation_id'),
    kind: column('p.kind'),
    state: column('p.state'),
    fromOn: column('p.from_on::text'),
    toOn: column('p.to_on::text'),
    dueOn: column('p.due_on::text'),
    answerDueOn: column('p.answer_due_on::text'),
    auditorId: column('p.auditor_id'),
    prefilledFrom: column('p.prefilled_from'),
    figuresVersion: column('p.figures_version'),
    submittedAt: column('p.submitted_at'),
    opinionId: column('p.opinion_id'),
    acceptedAt: column('p.accepted_at'),
    holderName: column('(select r.holder_name from residency r where r.id = p.residency_id)'),
    dueDay: derived('state', 'dueOn', 'answerDueOn'),
    isLate: derived('state', 'dueOn', 'answerDueOn'),
    lastDay: derived('toOn'),
    kindLabel: derived('kind'),
    stateLabel: derived('state', 'opinionId'),
    incomeKinds: derived('residencyId'),
    figures: derived(...FIGURES),
    residency: derived('residencyId'),
    auditor: derived('auditorId'),
    hasOpinion: derived('opinionId'),
    opinion: derived('opinionId', ...FACTS),
    returns: derived(...FACTS),
    files: derived(),
    allowedActions: derived(...FACTS),
    blockers: derived(...FIGURES),
  },
};

/** Members see theirs, auditors those they are named for, officers all: the SQL twin of the policy. */
export function visibleTo(actor: Actor, bind: Bind): string {
  if (actor.kind === 'SYSTEM' || isResidencyOfficer(actor)) return 'true';
  const own = `p.organisation_id = any(${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[])`;
  return hasRole(actor, 'AUDITOR') ? `(${own} or p.auditor_id = ${bind(actor.personId)}::uuid)` : own;
}

const DUE_DAY = `(case when p.state = 'RETURNED' then greatest(p.due_on, p.answer_due_on) else p.due_on end)`;
const BELOW = (threshold: string, others: string): string =>
  `(select coalesce(sum(l.amount) filter (where l.kind <> all(${others}::text[]) and l.kind = any(r.activities)), 0) * 10000
          < coalesce(sum(l.amount), 0) * ${threshold}::int
    from residency r left join residency_report_line l on l.report_id = p.id where r.id = p.residency_id)`;

/** Whose step it is, and what officers look for. */
async function turnSql(ctx: Ctx, turn: ReportTurn, bind: Bind): Promise<string> {
  if (turn === 'AUDITOR') return `p.state = 'SUBMITTED' and p.opinion_id is null`;
  if (turn === 'AGENCY') return `p.state = 'SUBMITTED' and p.opinion_id is not null`;
  if (turn === 'LATE')
    return `p.state = any(${bind(OWED_STATES)}) and ${DUE_DAY} < ${bind(today(ctx))}
      and exists (select from residency r where r.id = p.residency_id and r.state = any(${bind(LIVE_RESIDENCY_STATES)}))`;
  const threshold = await leastShare(ctx, today(ctx));
  return threshold === null
    ? 'false'
    : `p.state = any(${bind(GIVEN_STATES)}) and ${BELOW(bind(threshold), bind(OTHER_INCOME))}`;
}

async function conditions(ctx: Ctx, filter: ResidencyReportFilter): Promise<{ where: string[]; values: unknown[] }> {
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind)];
  if (filter.state?.length) where.push(`p.state = any(${bind(filter.state)}::text[])`);
  if (filter.kind?.length) where.push(`p.kind = any(${bind(filter.kind)}::text[])`);
  if (filter.residencyId) where.push(`p.residency_id = ${bind(filter.residencyId)}::uuid`);
  if (filter.turn) where.push(await turnSql(ctx, filter.turn, bind));
  const words = filter.search?.trim();
  if (words)
    where.push(
      `exists (select from residency r where r.id = p.residency_id
        and (r.folded like ${bind(containing(fold(words)))} or r.tin = ${bind(normaliseTin(words))}))`,
    );
  return { where, values };
}

export interface ReportList {
  readonly filter: ResidencyReportFilter;
  readonly sort: ReportSort;
  readonly first: number;
  readonly after: string | null;
}

export async function listReports(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: ReportList,
): Promise<Page<ResidencyReport>> {
  allow(ctx, 'residencyReport.list');
  return projectPage(ctx, info, reportProjection, {
    ...(await conditions(ctx, filter)),
    sort: { sql: 'p.due_on', type: 'date', descending: sort === 'DUE_LAST' },
    ...page,
  });
}

export async function countReports(ctx: Ctx, filter: ResidencyReportFilter): Promise<number> {
  allow(ctx, 'residencyReport.list');
  const { where, values } = await conditions(ctx, filter);
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from residency_report p where ${where.join(' and ')}`,
    values,
  );
  return row?.count ?? 0;
}

export function findReport(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<ResidencyReport | null> {
  allow(ctx, 'residencyReport.list');
  const { bind, values } = binder();
  return projectOne(ctx, info, reportProjection, {
    where: [`p.id = ${bind(id)}`, visibleTo(ctx.actor, bind)],
    values,
  });
}

/** Find: locks a report this actor may see, or NOT_FOUND. */
export async function lockReport(ctx: Ctx, id: string): Promise<ResidencyReport> {
  const report = await lock(ctx, ResidencyReport, { id });
  if (ctx.actor.kind !== 'SYSTEM' && !may(ctx.actor, 'residencyReport.read', report)) throw notFound();
  return report;
}

/** What every event of a report carries. */
export function reportStep({ id, residencyId, organisationId }: ResidencyReport) {
  return { reportId: id, residencyId, organisationId };
}

export const factsOf = ({ state, organisationId, auditorId }: ReportFacts): ReportFacts => ({
  state,
  organisationId,
  auditorId,
});
