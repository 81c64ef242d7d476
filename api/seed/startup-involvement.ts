import type { EventName } from '@aim/domain/events';
import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { Dice } from './dice.ts';
import type { DemoCast } from './organisations.ts';
import type { Ledger } from './startup-ledger.ts';
import type { Telling } from './startup-stories.ts';

type Kind = 'INCUBATION' | 'ACCELERATION';
interface Cohort {
  readonly id: string;
  readonly endsOn: string;
}
const WORDS: Readonly<Record<Kind, string>> = { INCUBATION: 'İnkubasiya', ACCELERATION: 'Akselerasiya' };

/** Cohorts of half a year each, made when the first startup joins. */
export class CohortBook {
  private readonly cohorts = new Map<string, Cohort>();

  constructor(
    private readonly ledger: Ledger,
    private readonly cast: DemoCast,
    private readonly now: Date,
  ) {}

  join(told: Telling, dice: Dice): void {
    for (const { stage, enteredOn } of told.entries)
      if (stage === 'INCUBATION' || stage === 'ACCELERATION') this.take(told, stage, enteredOn, dice);
  }

  private take(told: Telling, kind: Kind, enteredOn: string, dice: Dice): void {
    const cohort = this.of(kind, enteredOn);
    const { ledger } = this;
    const id = ledger.id();
    const noon = (on: string): Date => later(startOfDay(on, HOME_ZONE), DAY / 2);
    const started = noon(enteredOn);
    let state = 'INVITED';
    let since = addDays(enteredOn, -10);
    let version = 1;
    const step = (name: EventName, on: string) =>
      ledger.event(
        name,
        { type: 'participation', id },
        { startupId: told.id, participationId: id, cohortId: cohort.id, on },
        { at: noon(on), by: told.officer.id },
      );
    const move = (event: string, to: string, on: string, name: EventName) => {
      if (noon(on).getTime() > this.now.getTime()) return;
      ledger.transition('participation', id, [event, state, to], { at: noon(on), by: told.officer.id });
      step(name, on);
      [state, since, version] = [to, on, version + 1];
    };
    step('participation.invited', since);
    move('enrol', 'ENROLLED', addDays(enteredOn, -3), 'participation.enrolled');
    move('start', 'ACTIVE', enteredOn, 'participation.started');
    if (dice.chance(0.15)) move('dropOut', 'DROPPED_OUT', addDays(enteredOn, 40), 'participation.droppedOut');
    else if (cohort.endsOn > enteredOn) move('graduate', 'GRADUATED', cohort.endsOn, 'participation.graduated');
    ledger.add('participation', {
      ...{
        id,
        cohort_id: cohort.id,
        startup_id: told.id,
        state,
        since,
        created_at: later(started, -10 * DAY),
        version,
      },
    });
  }

  private of(kind: Kind, on: string): Cohort {
    const half = on.slice(5, 7) < '07' ? 1 : 2;
    const year = on.slice(0, 4);
    const name = `${WORDS[kind]} ${year}/${half}`;
    const known = this.cohorts.get(name);
    if (known) return known;
    const id = this.ledger.id();
    const startsOn = half === 1 ? `${year}-01-15` : `${year}-07-15`;
    const endsOn = addDays(startsOn, 230);
    const by = this.cast.persona('programme-officer').id;
    const at = later(startOfDay(startsOn, HOME_ZONE), -40 * DAY);
    this.ledger.add('cohort', {
      id,
      name,
      kind,
      starts_on: startsOn,
      ends_on: endsOn,
      created_at: at,
      created_by_id: by,
    });
    this.ledger.event('cohort.created', { type: 'cohort', id }, { cohortId: id, kind }, { at, by });
    this.cohorts.set(name, { id, endsOn });
    return { id, endsOn };
  }
}

const MONTHS_MAX = 18;

/** Figures month by month from the first product on, with the gaps that real reporting has. */
export function reportMonths(ledger: Ledger, dice: Dice, told: Telling, until: Date): void {
  const product = told.entries.find(({ stage }) => stage === 'MVP');
  if (!product || told.lead === null || told.approvedAt === null) return;
  const last = dateOf(until, HOME_ZONE);
  const growth = 1.04 + dice.roll() * 0.12;
  let users = dice.between(20, 300);
  const months = monthsBetween(product.enteredOn, last).slice(-MONTHS_MAX);
  for (const [index, month] of months.entries()) {
    users = Math.round(users * growth);
    if (dice.chance(0.15)) continue;
    const id = ledger.id();
    const customers = Math.round(users * 0.07);
    const at = later(startOfDay(addDays(month, 33), HOME_ZONE), DAY / 2);
    if (at.getTime() > until.getTime()) continue;
    ledger.add('metric_report', {
      ...{ id, startup_id: told.id, month, users, paying_customers: customers, monthly_revenue: customers * 1900 },
      ...{
        team_size: 2 + Math.floor(index / 4) + told.plan.founders.length,
        funding_raised: told.stage === 'FUNDED' ? 12_000_000 : null,
      },
      ...{ reported_at: at, reported_by_id: told.lead, is_correction: false, replaced_at: null },
    });
    ledger.event(
      'metrics.reported',
      { type: 'metricReport', id },
      { startupId: told.id, reportId: id, month, isCorrection: false },
      { at, by: told.lead },
    );
  }
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = `${addDays(month, 32).slice(0, 7)}-01`)
    months.push(month);
  return months;
}
