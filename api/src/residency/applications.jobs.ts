import { DAY, later } from '@aim/domain/kernel/instant';
import { type ApplicationState, applicationMachine, UNDECIDED_STATES } from '@aim/domain/residency/application';
import { alertReached, type Clock, readClock } from '@aim/domain/residency/application-clock';
import type { ApplicationClock } from '@aim/domain/residency/application-events';
import { lengthOn } from '@aim/domain/residency/application-terms';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { effect, every, featureJobs } from '../platform/reactions.ts';
import { transition } from '../platform/transition.ts';
import { calendar, checkClock, today, totalClock } from './application-clocks.ts';
import { stepOf } from './applications.queries.ts';
import { signReceipt } from './receipts/signed-receipt.ts';
import { ResidencyApplication } from './residency-application.entity.ts';

const BATCH = 500;

/** Steps that take themselves when a day is over: by state, the condition in SQL (`$1` today, `$2` now) and the event. */
const ENDINGS = [
  { state: 'SENT_BACK', event: 'lapse', when: 'a.answer_due_on < $1' },
  { state: 'CLARIFICATION', event: 'proceed', when: 'a.answer_due_on < $1' },
  {
    state: 'APPROVED_PENDING_FEE',
    event: 'annul',
    // Who has sent a proof waits for staff, not for the timer.
    when: 'exists (select from residency_fee f where f.application_id = a.id and f.due_on < $1 and f.proof_at is null)',
  },
  { state: 'DRAFT', event: 'expireDraft', when: 'a.changed_at < $1' },
] as const satisfies readonly { state: ApplicationState; event: string; when: string }[];

async function endWhatIsOver(ctx: Ctx): Promise<void> {
  const draftDays = lengthOn('DRAFT', today(ctx));
  for (const { state, event, when } of ENDINGS) {
    const before = event === 'expireDraft' ? draftDays && later(ctx.now, -draftDays * DAY) : today(ctx);
    if (before === null) continue;
    const due = await ctx.db.rows<{ id: string }>(
      `select a.id from residency_application a where a.state = '${state}' and ${when} limit ${BATCH}`,
      [before],
    );
    for (const { id } of due) await inTransaction(ctx, (inner) => end(inner, id, state, event));
  }
}

/** The row is asked again under its lock: an answer that came meanwhile wins. */
async function end(
  ctx: Ctx,
  id: string,
  state: ApplicationState,
  event: (typeof ENDINGS)[number]['event'],
): Promise<void> {
  const application = await ctx.em.findOne(ResidencyApplication, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (application?.state !== state) return;
  await transition(ctx, applicationMachine, application, event, {
    payload: stepOf(application),
    set: event === 'proceed' ? { answer_due_on: null } : {},
  });
  hint(ctx, { type: 'residencyApplication', id });
}

type Watched = ResidencyApplication & { certificateFrom: string | null };

/** Tells staff once at 50, 80 and 100 % of each deadline that the agency keeps. */
async function watchDeadlines(ctx: Ctx): Promise<void> {
  const rows = await ctx.db.rows<Watched>(
    `select a.id, a.organisation_id as "organisationId", a.state, a.clock_started_on as "clockStartedOn",
       a.check_started_on as "checkStartedOn", a.checked_on as "checkedOn", a.decided_on as "decidedOn",
       (f.confirmed_at at time zone 'Asia/Baku')::date::text as "certificateFrom",
       (select coalesce(json_agg(json_build_object('pausedOn', p.paused_on, 'resumedOn', p.resumed_on)), '[]')
        from application_clock_pause p where p.application_id = a.id) as pauses
     from residency_application a left join residency_fee f on f.application_id = a.id
     where a.state = any($1) or (a.state = 'CERTIFICATE_ISSUE'
       and not exists (select from residency_renewal n where n.application_id = a.id))`,
    [UNDECIDED_STATES],
  );
  for (const row of rows)
    for (const [name, startedOn, clock] of clocksOf(ctx, row)) await alertOnce(ctx, row, name, startedOn, clock);
}

function clocksOf(ctx: Ctx, row: Watched): [ApplicationClock, string, Clock | null][] {
  const { state, certificateFrom: from } = row;
  if (state === 'CERTIFICATE_ISSUE')
    return from === null
      ? []
      : [
          [
            'CERTIFICATE',
            from,
            readClock({
              calendar,
              startedOn: from,
              limit: lengthOn('CERTIFICATE', from),
              pauses: [],
              today: today(ctx),
            }),
          ],
        ];
  const total: [ApplicationClock, string, Clock | null] = ['TOTAL', row.clockStartedOn ?? '', totalClock(ctx, row)];
  return state === 'COMPLETENESS_CHECK'
    ? [total, ['COMPLETENESS', row.checkStartedOn ?? '', checkClock(ctx, row)]]
    : [total];
}

async function alertOnce(
  ctx: Ctx,
  row: Watched,
  clock: ApplicationClock,
  startedOn: string,
  read: Clock | null,
): Promise<void> {
  const percent = read && alertReached(read);
  if (percent === null) return;
  await inTransaction(ctx, async (inner) => {
    const told: unknown[] = await inner.em.query(
      `insert into application_alert (application_id, clock, started_on, percent, told_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [row.id, clock, startedOn, percent, inner.now],
    );
    if (told.length > 0)
      await emit(
        inner,
        'residencyApplication.deadlineNeared',
        { type: 'residencyCouncil', id: row.id },
        { ...stepOf(row), clock, percent },
      );
  });
}

export const applicationsJobs = featureJobs(
  effect('residencyApplication.submitted', 'sign-receipt', signReceipt),
  effect('residencyApplication.resubmitted', 'sign-receipt', signReceipt),
  every('10 0 * * *', 'end-silent-applications', endWhatIsOver),
  every('0 9 * * *', 'watch-application-deadlines', watchDeadlines),
);
