import type { EventName } from '@aim/domain/events';
import { yearOf } from '@aim/domain/kernel/calendar-date';
import { DAY, HOUR, later } from '@aim/domain/kernel/instant';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { advanceEvent, regressEvent } from '@aim/domain/pipeline/journey';
import { REFERENCE_ALPHABET, startupMachine } from '@aim/domain/pipeline/startup';
import { STAGES, type Stage, type StartupState } from '@aim/domain/pipeline/vocabulary';
import type { Dice } from './dice.ts';
import type { DemoCast, DemoPerson } from './organisations.ts';
import type { Ledger } from './startup-ledger.ts';
import { IMPORTED_DAYS_AGO, type Plan } from './startup-plans.ts';

/** A startup as far as its story has been told. */
export interface Telling {
  readonly id: string;
  readonly plan: Plan;
  readonly lead: string | null;
  readonly officer: DemoPerson;
  at: Date;
  state: StartupState;
  stage: Stage;
  stageOn: string;
  version: number;
  approvedAt: Date | null;
  submittedAt: Date | null;
  mergedIntoId: string | null;
  readonly entries: { id: string; stage: Stage; enteredOn: string }[];
}

const day = (at: Date): string => dateOf(at, HOME_ZONE);

/** Tells what happened to one startup, deed by deed, each at its time. */
export class Storyteller {
  constructor(
    private readonly cast: DemoCast,
    private readonly ledger: Ledger,
    private readonly dice: Dice,
    private readonly now: Date,
  ) {}

  tell(plan: Plan): Telling {
    const { ledger, dice } = this;
    const at = later(this.now, -(plan.origin === 'IMPORT' ? IMPORTED_DAYS_AGO : plan.age) * DAY);
    const first: Stage = plan.origin === 'IMPORT' && plan.talent < 0.35 ? 'MVP' : 'IDEA';
    // A directory names the day a startup came to an earlier programme; a founder's own record begins the day it is made.
    const intakeOn = day(later(this.now, -Math.max(plan.age, plan.origin === 'IMPORT' ? IMPORTED_DAYS_AGO : 0) * DAY));
    const told: Telling = {
      ...{ id: ledger.id(), plan, at, stage: first, stageOn: intakeOn, version: 1, entries: [] },
      lead: plan.founders[0]?.id ?? null,
      officer: this.cast.persona(dice.chance(0.6) ? 'programme-officer' : 'programme-officer-two'),
      state: plan.origin === 'IMPORT' ? 'ACTIVE' : 'DRAFT',
      ...{ approvedAt: plan.origin === 'IMPORT' ? at : null, submittedAt: null, mergedIntoId: null },
    };
    const by = plan.origin === 'SELF' ? told.lead : told.officer.id;
    for (const [n, person] of plan.founders.entries())
      ledger.add('founder', {
        ...{ id: ledger.id(), startup_id: told.id, person_id: person.id, is_lead: n === 0 },
        ...{ title: n === 0 ? 'CEO' : dice.pick(['CTO', 'CPO', null]), since: later(at, n * HOUR) },
      });
    this.enter(told, first, plan.origin === 'IMPORT' ? 'IMPORTED' : 'REGISTERED', { at, on: intakeOn, by });
    this.event(told, 'startup.registered', { origin: plan.origin, sector: plan.idea.sector, stage: first }, by);
    if (plan.origin !== 'IMPORT') this.moderate(told);
    if (told.state === 'ACTIVE') this.walk(told);
    return told;
  }

  /** Time passes, but never beyond the present. */
  wait(told: Telling, days: number): boolean {
    const then = later(told.at, days * DAY + this.dice.between(0, 7) * HOUR);
    if (then.getTime() > this.now.getTime() - HOUR) return false;
    told.at = then;
    return true;
  }

  private moderate(told: Telling): void {
    const { fate } = told.plan;
    if (fate === 'DRAFT') return;
    told.at = later(told.at, 0.1 * DAY);
    told.submittedAt = told.at;
    this.move(told, 'submit', told.lead);
    if (fate === 'PENDING' || !this.wait(told, this.dice.between(1, 4))) return;
    if (fate !== 'RETURNED') {
      told.approvedAt = told.at;
      this.move(told, 'approve', told.officer.id);
      return;
    }
    this.move(told, 'return', told.officer.id);
    this.ledger.add('startup_return', {
      ...{
        id: this.ledger.id(),
        startup_id: told.id,
        reasons: [this.dice.pick(['TEXT_UNCLEAR', 'MISSING_FACTS', 'CONTACT_IN_TEXT'])],
      },
      note: 'Kimə və necə kömək etdiyinizi bir cümlə ilə yazın, əlaqə nömrəsini mətndən çıxarın.',
      ...{ returned_at: told.at, returned_by_id: told.officer.id },
    });
  }

  /** Forward through the stages: the talented come far, everybody needs time. */
  private walk(told: Telling): void {
    const { talent } = told.plan;
    const steps: readonly [Stage, number, number, number][] = [
      ['MVP', 0.36, 45, 260],
      ['INCUBATION', 0.2, 25, 120],
      ['ACCELERATION', 0.12, 80, 210],
      ['INVESTOR_MATCHING', 0.08, 50, 150],
      ['FUNDED', 0.045, 60, 220],
    ];
    for (const [to, share, from, until] of steps) {
      if (talent > share) break;
      if (STAGES.indexOf(to) <= STAGES.indexOf(told.stage)) continue;
      // Some go straight on to acceleration.
      if (to === 'INCUBATION' && told.plan.name.length % 5 === 0) continue;
      if (!this.wait(told, this.dice.between(from, until))) return;
      this.advance(told, to);
    }
  }

  advance(told: Telling, to: Stage): void {
    const event = advanceEvent(told.stage, to);
    if (event === null) return;
    const by = to === 'FUNDED' ? this.cast.persona('investment-officer').id : told.officer.id;
    // Staff note it some days after it happened.
    const on = day(later(told.at, -this.dice.between(0, 3) * DAY));
    const from = told.stage;
    const entryId = this.enter(told, to, 'ADVANCED', { at: told.at, on: on < told.stageOn ? told.stageOn : on, by });
    this.journey(told, event, from, to, by);
    this.event(told, 'startup.advanced', { entryId, from, to, enteredOn: told.stageOn }, by);
  }

  regress(told: Telling, to: Stage): void {
    const event = regressEvent(told.stage, to);
    if (event === null) return;
    const { stage: from, officer } = told;
    const reason = this.dice.pick(['PIVOT', 'PRODUCT_WITHDRAWN', 'EVIDENCE_FAILED'] as const);
    const entryId = this.enter(told, to, 'REGRESSED', { at: told.at, on: day(told.at), by: officer.id, reason });
    this.journey(told, event, from, to, officer.id);
    this.event(told, 'startup.regressed', { entryId, from, to, enteredOn: told.stageOn, reason }, officer.id);
  }

  /** A change of the record, as its table has it. */
  move(told: Telling, event: string, by: string | null, reason: string | null = null): void {
    const row = startupMachine.transitions.find((each) => each.event === event && each.from.includes(told.state));
    if (!row) throw new Error(`${told.plan.name}: no ${event} from ${told.state}`);
    this.ledger.transition('startup', told.id, [event, told.state, row.to], { at: told.at, by, reason });
    told.state = row.to;
    told.version++;
    this.event(told, row.emits, told.mergedIntoId === null ? {} : { keptId: told.mergedIntoId }, by);
  }

  event(told: Telling, name: EventName, payload: object, by: string | null): void {
    this.ledger.event(name, { type: 'startup', id: told.id }, { startupId: told.id, ...payload }, { at: told.at, by });
  }

  journey(told: Telling, event: string, from: Stage, to: Stage, by: string | null): void {
    this.ledger.transition('journey', told.id, [event, from, to], { at: told.at, by });
    told.version++;
  }

  enter(
    told: Telling,
    stage: Stage,
    kind: string,
    {
      at,
      on,
      by,
      ...more
    }: { at: Date; on: string; by: string | null; reason?: string; note?: string; supersedes?: string },
  ): string {
    const id = this.ledger.id();
    this.ledger.add('stage_entry', {
      ...{ id, startup_id: told.id, stage, kind, entered_on: on, recorded_at: at, recorded_by_id: by },
      ...{ reason: more.reason ?? null, note: more.note ?? null, supersedes_id: more.supersedes ?? null, counts: true },
      evidence_url:
        kind === 'ADVANCED' && stage === 'MVP' ? (told.plan.site ?? `https://demo.${told.id.slice(-6)}.example`) : null,
    });
    told.entries.push({ id, stage, enteredOn: on });
    Object.assign(told, { stage, stageOn: on });
    return id;
  }

  /** The row of the record itself, when everything has been told. */
  close(
    told: Telling,
    { lastUpdateAt, prompts, assigneeId }: { lastUpdateAt: Date; prompts: number; assigneeId: string | null },
  ): void {
    const { plan, dice } = { plan: told.plan, dice: this.dice };
    const registeredAt = later(this.now, -(plan.origin === 'IMPORT' ? IMPORTED_DAYS_AGO : plan.age) * DAY);
    const reference = Array.from({ length: 6 }, () => dice.pick([...REFERENCE_ALPHABET])).join('');
    const intakeOn = told.entries.reduce(
      (least, { enteredOn }) => (enteredOn < least ? enteredOn : least),
      told.stageOn,
    );
    this.ledger.add('startup', {
      ...{ id: told.id, reference: `ST-${reference}`, name: plan.name, one_liner: plan.oneLiner },
      problem: plan.origin === 'IMPORT' ? null : plan.idea.problem,
      solution: plan.origin === 'IMPORT' ? null : plan.idea.solution,
      ...{
        website: plan.site,
        sector: plan.idea.sector,
        tags: dice.chance(0.5) ? [dice.pick(['b2b', 'b2c', 'mobil', 'süni intellekt'])] : [],
      },
      ...{
        country: plan.country,
        region: plan.region,
        city: plan.city,
        founded_year: yearOf(intakeOn) - dice.between(0, 1),
      },
      team_size: plan.founders.length + dice.between(0, STAGES.indexOf(told.stage) * 4 + 1),
      ...{ state: told.state, stage: told.stage, stage_on: told.stageOn, intake_on: intakeOn, origin: plan.origin },
      source: plan.origin === 'IMPORT' ? 'katalog-2024' : null,
      source_key: plan.origin === 'IMPORT' ? plan.name : null,
      ...{ registered_at: registeredAt, registered_by_id: plan.origin === 'SELF' ? told.lead : told.officer.id },
      ...{ submitted_at: told.submittedAt, approved_at: told.approvedAt, last_update_at: lastUpdateAt, prompts },
      ...{ assignee_id: assigneeId, merged_into_id: told.mergedIntoId, version: told.version },
    });
  }
}
