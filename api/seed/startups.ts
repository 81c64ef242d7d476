import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { correctionEvent } from '@aim/domain/pipeline/journey';
import { STAGES } from '@aim/domain/pipeline/vocabulary';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { Dice } from './dice.ts';
import type { DemoCast } from './organisations.ts';
import { CohortBook, reportMonths } from './startup-involvement.ts';
import { Ledger, takeIds, writeLedger } from './startup-ledger.ts';
import { openToInvestors } from './startup-listings.ts';
import { planStartups } from './startup-plans.ts';
import { Storyteller, type Telling } from './startup-stories.ts';
import { leaveWork } from './startup-work.ts';

const IDS = 9200;
/** What is older has been seen to; what followed from younger deeds follows when the demo settles. */
const SETTLED_DAYS = 14;
const ORDER = [
  ...['startup', 'founder', 'stage_entry', 'closure', 'startup_return', 'startup_revision', 'cohort', 'participation'],
  ...['metric_report', 'listing', 'listing_fund', 'startup_note', 'startup_task', 'data_access'],
  ...['state_transition', 'event_log'],
];
const day = (at: Date): string => dateOf(at, HOME_ZONE);

/** Two hundred and forty startups with four years behind them, the funnel of a real agency; written in bulk, log and history complete. */
export async function seedStartups(base: CtxSeed, cast: DemoCast): Promise<number> {
  const dice = new Dice(20_261_125);
  const ledger = new Ledger(await takeIds(base, IDS));
  const plans = planStartups(cast, dice);
  const teller = new Storyteller(cast, ledger, dice, base.now);
  const cohorts = new CohortBook(ledger, cast, base.now);
  const bySite = new Map<string, string>();
  const all: Telling[] = [];
  for (const [index, plan] of plans.entries()) {
    const told = teller.tell(plan);
    all.push(told);
    detours(teller, told, index);
    const end = endOf(teller, ledger, dice, told, base.now, bySite);
    if (plan.site && plan.fate !== 'MERGED') bySite.set(plan.site, told.id);
    cohorts.join(told, dice);
    reportMonths(ledger, dice, told, end.lastUpdateAt);
    if (told.state === 'ACTIVE' && plan.origin === 'SELF' && index % 41 === 7) revise(ledger, told, base.now);
    teller.close(told, { ...end, assigneeId: assigneeOf(cast, dice, told) });
  }
  await openToInvestors(base, ledger, cast, all);
  leaveWork(ledger, cast, all, base.now);
  await writeLedger(base, ledger, ORDER, later(base.now, -SETTLED_DAYS * DAY));
  return plans.length;
}

function assigneeOf(cast: DemoCast, dice: Dice, { state }: Telling): string | null {
  if (state === 'DRAFT' || !dice.chance(0.55)) return null;
  return cast.persona(dice.chance(0.6) ? 'programme-officer' : 'programme-officer-two').id;
}

/** Some step back, some entries turn out to be wrong. */
function detours(teller: Storyteller, told: Telling, index: number): void {
  if (told.state !== 'ACTIVE') return;
  const last = told.entries.at(-1);
  if (index % 9 === 4 && STAGES.indexOf(told.stage) > 1 && teller.wait(told, 40)) teller.regress(told, 'MVP');
  else if (index % 3 === 1 && last && told.stage === 'MVP' && told.entries.length === 2 && teller.wait(told, 25)) {
    const on = addDays(last.enteredOn, -9);
    const before = told.entries[0]?.enteredOn ?? on;
    const by = told.officer.id;
    const entryId = teller.enter(told, 'MVP', 'CORRECTED', {
      ...{
        at: told.at,
        on: on < before ? before : on,
        by,
        note: 'Tarix protokola uyğunlaşdırıldı',
        supersedes: last.id,
      },
    });
    told.entries.splice(1, 1);
    teller.journey(told, correctionEvent('MVP'), 'MVP', 'MVP', by);
    teller.event(told, 'startup.stageCorrected', { entryId, correctedId: last.id, from: 'MVP', to: 'MVP' }, by);
  }
}

/** How it ends, or that it goes on; and when its founders were last heard of. */
function endOf(
  teller: Storyteller,
  ledger: Ledger,
  dice: Dice,
  told: Telling,
  now: Date,
  bySite: ReadonlyMap<string, string>,
): { lastUpdateAt: Date; prompts: number } {
  const ago = (days: number): Date => later(now, -days * DAY);
  const heard = (days: number): Date => (ago(days).getTime() < told.at.getTime() ? told.at : ago(days));
  if (told.state !== 'ACTIVE') return { lastUpdateAt: told.at, prompts: 0 };
  const officer = told.officer.id;
  const closure = (kind: string, reason: string, reopenedOn: string | null = null) =>
    ledger.add('closure', {
      ...{
        id: ledger.id(),
        startup_id: told.id,
        kind,
        closed_on: day(told.at),
        reopened_on: reopenedOn,
        reason,
        note: null,
      },
    });
  const ending = told.plan.fate;
  if (ending === 'DORMANT' && told.at.getTime() < ago(190).getTime()) {
    const lastUpdateAt = heard(dice.between(185, 420));
    told.at = later(lastUpdateAt, 180 * DAY);
    teller.move(told, 'sleep', null);
    return { lastUpdateAt, prompts: 2 };
  }
  if (ending === 'PAUSED' && teller.wait(told, dice.between(15, 60))) teller.move(told, 'pause', told.lead);
  else if (ending === 'MERGED' && teller.wait(told, 12)) {
    told.mergedIntoId = bySite.get(told.plan.site ?? '') ?? null;
    if (told.mergedIntoId) teller.move(told, 'merge', officer);
  } else if (ending === 'ACQUIRED' && STAGES.indexOf(told.stage) > 0 && teller.wait(told, dice.between(60, 200))) {
    teller.move(told, 'acquire', officer);
    closure('ACQUIRED', 'SOLD');
  } else if (ending === 'CLOSED' && teller.wait(told, dice.between(60, 380))) {
    teller.move(told, 'close', officer);
    closure('CLOSED', dice.pick(['NO_MARKET', 'NO_MONEY', 'TEAM', 'PRODUCT', 'OTHER']));
  } else if (ending === 'REOPENED' && teller.wait(told, 90)) {
    teller.move(told, 'close', officer);
    const closedAt = told.at;
    if (teller.wait(told, 70)) {
      teller.move(told, 'reopen', officer, 'Komanda yeni həll ilə geri qayıtdı');
      ledger.add('closure', {
        ...{
          id: ledger.id(),
          startup_id: told.id,
          kind: 'CLOSED',
          closed_on: day(closedAt),
          reopened_on: day(told.at),
        },
        ...{ reason: 'NO_MONEY', note: null },
      });
    } else closure('CLOSED', 'NO_MONEY');
  }
  if (told.state !== 'ACTIVE') return { lastUpdateAt: told.at, prompts: 0 };
  // A few have been silent long enough to have been asked once.
  const silent = dice.chance(0.08) && told.at.getTime() < ago(166).getTime() && told.lead !== null;
  return { lastUpdateAt: heard(silent ? dice.between(152, 165) : dice.between(1, 120)), prompts: silent ? 1 : 0 };
}

/** A changed text of a live record waits to be read by staff. */
function revise(ledger: Ledger, told: Telling, now: Date): void {
  const id = ledger.id();
  const at = later(now, -(1 + (told.plan.name.length % 5)) * DAY);
  const { name, oneLiner, idea, site } = told.plan;
  ledger.add('startup_revision', {
    ...{
      id,
      startup_id: told.id,
      name,
      one_liner: `${oneLiner}: yeni versiya`,
      problem: idea.problem,
      solution: idea.solution,
    },
    ...{ website: site, submitted_at: at, submitted_by_id: told.lead, state: 'PENDING', reasons: [], version: 1 },
  });
  const payload = { startupId: told.id, revisionId: id };
  ledger.event('revision.submitted', { type: 'startupRevision', id }, payload, { at, by: told.lead });
}
