import { hasRole } from '@aim/domain/kernel/policy';
import { addDays, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { AGENCY_STATES, LIVE_APPLICATION_STATES } from '@aim/domain/residency/application';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { DELIBERATING_STATES } from '@aim/domain/residency/application-rules';
import { OWED_STATES } from '@aim/domain/residency/report';
import { dueDayOf } from '@aim/domain/residency/report-schedule';
import { LIVE_RESIDENCY_STATES, mayRenew } from '@aim/domain/residency/residency';
import { OPEN_PAPER_STATES } from '@aim/domain/residency/residency-paper';
import { reviewTerms } from '@aim/domain/residency/review';
import { type NextStep, provideNextSteps, type Viewer } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { calendar, today } from './application-clocks.ts';
import type { ResidencyReport } from './report.entity.ts';

interface StepFacts {
  readonly key: string;
  readonly href: string;
  readonly minutes?: number;
  /** The last day on which it is in time. */
  readonly lastDay?: string | null;
  readonly params?: NextStep['params'];
}

const step = ({ key, href, minutes, lastDay, params }: StepFacts): NextStep => ({
  key,
  href,
  params: params ?? {},
  minutes: minutes ?? null,
  dueAt: lastDay ? startOfDay(addDays(lastDay, 1), HOME_ZONE) : null,
});

/** What residents and officers can do next, most urgent first; one line of each kind. */
async function residencySteps(ctx: Ctx, { actor }: Viewer): Promise<NextStep[]> {
  const mine = actor.memberships.map(({ organisationId }) => organisationId);
  const [resident, asked, officer] = await Promise.all([
    mine.length === 0 ? [] : residentSteps(ctx, mine),
    opinionSteps(ctx, actor.personId),
    isResidencyOfficer(actor) || hasRole(actor, 'ADMIN') ? officerSteps(ctx, actor.personId) : [],
  ]);
  return [...officer, ...asked, ...resident];
}

async function residentSteps(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  return (
    await Promise.all([reviewStep, applicationStep, changeStep, reportStep, renewalStep].map((find) => find(ctx, mine)))
  ).flat();
}

async function reviewStep(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<{ openedOn: string }>(
    `select a.effective_on::text as "openedOn" from residency r
     join residency_act a on a.residency_id = r.id and a.kind = 'OPEN_REVIEW' and a.state = 'DONE'
     where r.organisation_id = any($1) and r.state = 'UNDER_REVIEW'
       and not exists (select from review_explanation e where e.act_id = a.id)
     order by a.done_at desc limit 1`,
    [mine],
  );
  if (!row) return [];
  const { explainBy } = reviewTerms(row.openedOn, calendar);
  return [step({ key: 'explainReview', href: '/app/residency', minutes: 15, lastDay: explainBy })];
}

const APPLICATION_STEPS: Readonly<Record<string, string>> = {
  APPROVED_PENDING_FEE: 'payFee',
  SENT_BACK: 'fixApplication',
  CLARIFICATION: 'answerClarification',
  DRAFT: 'continueApplication',
};

async function applicationStep(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  const rows = await ctx.db.rows<{ id: string; state: string }>(
    `select id, state from residency_application where organisation_id = any($1) and state = any($2) order by id desc limit 20`,
    [mine, Object.keys(APPLICATION_STEPS)],
  );
  return Object.entries(APPLICATION_STEPS).flatMap(([state, key]) => {
    const found = rows.find((row) => row.state === state);
    return found ? [step({ key, href: `/app/residency/${found.id}`, minutes: 10 })] : [];
  });
}

async function changeStep(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<{ residencyId: string }>(
    `select residency_id as "residencyId" from planned_change
     where organisation_id = any($1) and state = 'ANNOUNCED' and effective_on <= $2 order by effective_on limit 1`,
    [mine, today(ctx)],
  );
  const href = `/app/residency/between-reports/${row?.residencyId}`;
  return row ? [step({ key: 'confirmChange', href, minutes: 1 })] : [];
}

/** A report whose period is over, the one that is due first. */
async function reportStep(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<ResidencyReport>(
    `select p.id, p.state, p.due_on::text as "dueOn", p.answer_due_on::text as "answerDueOn"
     from residency_report p join residency r on r.id = p.residency_id
     where p.organisation_id = any($1) and p.state = any($2) and p.to_on <= $3 and r.state = any($4)
     order by p.due_on limit 1`,
    [mine, OWED_STATES, today(ctx), LIVE_RESIDENCY_STATES],
  );
  const href = `/app/residency/reports/${row?.id}`;
  return row ? [step({ key: 'fileReport', href, minutes: 15, lastDay: dueDayOf(row) })] : [];
}

/** The term ends within the months in which one may apply anew, and nobody has begun to. */
async function renewalStep(ctx: Ctx, mine: readonly string[]): Promise<NextStep[]> {
  const rows = await ctx.db.rows<{ endsOn: string }>(
    `select r.ends_on::text as "endsOn" from residency r
     where r.organisation_id = any($1) and r.state = any($2) and r.ends_on >= $3 and not exists (
       select from residency_application a where a.organisation_id = r.organisation_id and a.state = any($4))
     order by r.ends_on limit 1`,
    [mine, LIVE_RESIDENCY_STATES, today(ctx), LIVE_APPLICATION_STATES],
  );
  return rows
    .filter(({ endsOn }) => mayRenew(endsOn, today(ctx)))
    .map(({ endsOn }) => step({ key: 'renewResidency', href: '/app/residency', minutes: 20, lastDay: endsOn }));
}

/** Whose opinion is waited for, the one that waits longest: of an auditor on a report, of an expert on an application. */
const ASKED = `
  select (select p.id from residency_report p where p.auditor_id = $1 and p.state = 'SUBMITTED' and p.opinion_id is null
          order by p.submitted_at limit 1) as "reportId",
         (select a.id from council_member m join residency_application a on a.id = m.application_id and a.state = any($2)
          where m.person_id = $1 and (m.conflict is null or m.conflict = 'NONE') and not exists (select from expert_opinion o
            where o.application_id = a.id and o.person_id = m.person_id and o.superseded_at is null)
          order by m.appointed_at limit 1) as "applicationId"`;

async function opinionSteps(ctx: Ctx, personId: string | null): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<{ reportId: string | null; applicationId: string | null }>(ASKED, [
    personId,
    DELIBERATING_STATES,
  ]);
  const { reportId = null, applicationId = null } = row ?? {};
  return [
    ...(reportId === null
      ? []
      : [step({ key: 'auditReport', href: `/app/residency/reports/${reportId}`, minutes: 15 })]),
    ...(applicationId === null
      ? []
      : [step({ key: 'giveOpinion', href: `/app/residency/council/${applicationId}`, minutes: 10 })]),
  ];
}

const QUEUES = `
  select (select count(*) from residency_application where state = any($1))::int as files,
         (select count(*) from residency_report where state = 'SUBMITTED' and opinion_id is not null)::int as reports,
         (select count(*) from residency_act where state = 'PROPOSED' and proposed_by_id is distinct from $2)::int as decisions,
         (select count(*) from residency_paper where state = any($3))::int as papers`;

async function officerSteps(ctx: Ctx, personId: string | null): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<{ files: number; reports: number; decisions: number; papers: number }>(QUEUES, [
    AGENCY_STATES,
    personId,
    OPEN_PAPER_STATES,
  ]);
  const queue = (key: string, href: string, count = 0) => (count > 0 ? [step({ key, href, params: { count } })] : []);
  return [
    ...queue('residencyFiles', '/staff/residency/applications?turn=agency', row?.files),
    ...queue('residencyReports', '/staff/residency/reports?turn=AGENCY', row?.reports),
    ...queue('residencyDecisions', '/staff/residents?waits=yes', row?.decisions),
    ...queue('residencyPapers', '/staff/residents?waits=paper', row?.papers),
  ];
}

provideNextSteps(residencySteps);
