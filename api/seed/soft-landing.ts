import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { LandingGoal, LandingOutcome } from '@aim/domain/residency/landing';
import { LANDING_ITEMS, type LandingItem, landingItems } from '@aim/domain/residency/landing-items';
import type { Ctx, CtxSeed } from '../src/platform/ctx.ts';
import { assignSoftLanding } from '../src/residency/landing/assign-soft-landing.ts';
import { completeLandingItem } from '../src/residency/landing/complete-landing-item.ts';
import { endSoftLanding } from '../src/residency/landing/end-soft-landing.ts';
import { planLandingStep } from '../src/residency/landing/plan-landing-step.ts';
import { startSoftLanding } from '../src/residency/landing/start-soft-landing.ts';
import { waiveLandingItem } from '../src/residency/landing/waive-landing-item.ts';
import { writeLandingMessage } from '../src/residency/landing/write-landing-message.ts';
import { Dice } from './dice.ts';
import { as, type DemoCast, type DemoPerson } from './organisations.ts';

type Fate = 'REQUESTED' | 'RUNNING' | LandingOutcome;

/** Days ago that the case was requested, and how far it has come. */
const STORIES: readonly (readonly [Fate, number])[] = [
  ['REQUESTED', 1],
  ['REQUESTED', 2],
  ['REQUESTED', 4],
  ...([6, 9, 13, 18, 24, 29, 33, 40, 47, 52, 60, 71] as const).map((days) => ['RUNNING', days] as const),
  ...([80, 96, 120, 155, 190, 240] as const).map((days) => ['RESIDENCY', days] as const),
  ...([88, 110, 167, 210] as const).map((days) => ['PARTNERSHIP', days] as const),
  ...([75, 140, 260] as const).map((days) => ['CLOSED', days] as const),
];

const COMPANIES: readonly (readonly [string, string])[] = [
  ['Fjord Analytics', 'NO'],
  ['Bosfor Yazılım', 'TR'],
  ['Tatra Systems', 'SK'],
  ['Kura Digital', 'GE'],
  ['Ala-Too Code', 'KG'],
  ['Vistula Data', 'PL'],
  ['Sakura Robotics', 'JP'],
  ['Hanse Logistik IT', 'DE'],
  ['Caspian Cloud', 'KZ'],
  ['Levant Health Tech', 'JO'],
  ['Registan Soft', 'UZ'],
  ['Adriatic Labs', 'HR'],
  ['Tallinn Grid', 'EE'],
  ['Ganges Pay', 'IN'],
];
const GOALS: readonly LandingGoal[] = ['RESIDENCY', 'MARKET', 'PARTNERS', 'TEAM'];
const PLANS: Readonly<Record<LandingGoal, string>> = {
  RESIDENCY: 'Proqram komandamızı rezident kimi buradan idarə etmək, məhsulu regiona ixrac etmək istəyirik.',
  MARKET: 'Məhsulumuzu Azərbaycan və Mərkəzi Asiya bazarlarına çıxarmaq istəyirik, ilk il iki müştəri planlaşdırırıq.',
  PARTNERS: 'Universitet və dövlət sifarişçiləri ilə birgə pilot layihə axtarırıq.',
  TEAM: 'Bakıda on nəfərlik tərtibatçı komandası qurmaq istəyirik.',
};
const STEPS: readonly (readonly [string, 'COMPANY' | 'AGENCY'])[] = [
  ['Sahiblər barədə sənədi göndərmək', 'COMPANY'],
  ['Vergi uçotuna durmaq', 'COMPANY'],
  ['Universitetlə görüş təyin etmək', 'AGENCY'],
  ['Bank üçün məktub hazırlamaq', 'AGENCY'],
];
/** What a virtual resident does not need. */
const NOT_NEEDED: readonly LandingItem[] = ['PREMISES', 'PERMITS'];

/** Cases of fictional foreign companies by the commands people use. */
export async function seedSoftLanding(base: CtxSeed, cast: DemoCast): Promise<number> {
  const dice = new Dice(20_261_126);
  const owners = STORIES.map((_, index) => cast.crowd[(index * 11 + 5) % cast.crowd.length] as DemoPerson);
  const organisations = await companies(base, owners);
  for (const [index, [fate, days]] of STORIES.entries()) {
    const story = new LandingStory(base, cast, dice, owners[index] as DemoPerson, later(base.now, -days * DAY));
    await story.tell(organisations[index] as string, fate, index);
  }
  return STORIES.length;
}

async function companies(base: CtxSeed, owners: readonly DemoPerson[]): Promise<string[]> {
  const second = ['', ' Holding'];
  const named = owners.map((_, index) => {
    const [name, country] = COMPANIES[index % COMPANIES.length] as (typeof COMPANIES)[number];
    return { name: `${name}${second[Math.floor(index / COMPANIES.length)]}`, country };
  });
  const rows = await base.db.rows<{ id: string }>(
    `with made as (
       insert into organisation (name, legal_form, country, state, registered_at, registered_by_id)
       select x.name, 'FOREIGN_COMPANY', x.country, 'VERIFIED', $4::timestamptz + make_interval(secs => x.n), x.owner
       from unnest($1::text[], $2::text[], $3::uuid[]) with ordinality as x(name, country, owner, n)
       returning id, registered_by_id, registered_at
     ), joined as (
       insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', registered_at from made
     ) select id from made order by registered_at`,
    [
      named.map(({ name }) => name),
      named.map(({ country }) => country),
      owners.map(({ id }) => id),
      later(base.now, -300 * DAY),
    ],
  );
  return rows.map(({ id }) => id);
}

type Command = (ctx: Ctx, raw: unknown) => Promise<unknown>;

class LandingStory {
  private id = '';

  constructor(
    private readonly base: CtxSeed,
    private readonly cast: DemoCast,
    private readonly dice: Dice,
    private readonly owner: DemoPerson,
    private readonly requestedAt: Date,
  ) {}

  async tell(organisationId: string, fate: Fate, index: number): Promise<void> {
    const goal = GOALS[index % GOALS.length] as LandingGoal;
    const started = await as(this.base, this.owner, this.requestedAt, (ctx) =>
      startSoftLanding(ctx, { organisationId, goal, plan: PLANS[goal], idempotencyKey: `demo-landing-${index}` }),
    );
    this.id = started.id;
    if (fate === 'REQUESTED') return;
    const officer = this.cast.persona(index % 2 === 0 ? 'residency-officer' : 'residency-officer-two');
    await this.run(officer, assignSoftLanding, 1, { officerId: officer.id });
    await this.talk(officer);
    const settled = fate === 'RUNNING' ? this.dice.between(1, 6) : fate === 'CLOSED' ? 3 : LANDING_ITEMS.length;
    for (const [at, item] of LANDING_ITEMS.slice(0, settled).entries()) await this.settle(officer, item, 2 + at);
    if (fate === 'RUNNING') return this.plan(officer, index);
    await this.run(officer, endSoftLanding, 20, {
      outcome: fate,
      reasons: fate === 'CLOSED' ? 'Şirkət bu il planlarını dəyişib.' : 'Siyahıdakı bütün bəndlər bağlanıb.',
    });
  }

  private async run(person: DemoPerson, command: Command, days: number, input: object): Promise<void> {
    const at = new Date(Math.min(this.requestedAt.getTime() + days * DAY, this.base.now.getTime() - DAY / 24));
    await as(this.base, person, at, (ctx) => command(ctx, { id: this.id, ...input }));
  }

  private async talk(officer: DemoPerson): Promise<void> {
    const hello = 'Salam! İşinizi mən aparıram. İlk görüş üçün sizə uyğun vaxtı yazın.';
    await this.run(officer, writeLandingMessage, 1.1, { text: hello, isInternal: false });
    await this.run(this.owner, writeLandingMessage, 1.6, {
      text: 'Təşəkkür edirik, bu həftə istənilən gün olar.',
      isInternal: false,
    });
    if (this.dice.chance(0.4))
      await this.run(officer, writeLandingMessage, 1.8, {
        text: 'Səfirlikdən tövsiyə var, sürətlə baxılsın.',
        isInternal: true,
      });
  }

  private settle(officer: DemoPerson, item: LandingItem, days: number): Promise<void> {
    if (NOT_NEEDED.includes(item))
      return this.run(officer, waiveLandingItem, days, { item, reason: 'Komanda öz ölkəsindən işləyir.' });
    const person = landingItems[item].party === 'AGENCY' || landingItems[item].needsFile ? officer : this.owner;
    return this.run(person, completeLandingItem, days, { item });
  }

  /** Some are due soon, some were due last week. */
  private async plan(officer: DemoPerson, index: number): Promise<void> {
    const [step, party] = STEPS[index % STEPS.length] as (typeof STEPS)[number];
    const at = later(this.base.now, -9 * DAY);
    const plannedAt = at.getTime() > this.requestedAt.getTime() ? at : later(this.base.now, -DAY);
    const dueOn = addDays(dateOf(plannedAt, HOME_ZONE), this.dice.between(2, 30));
    await as(this.base, officer, plannedAt, (ctx) => planLandingStep(ctx, { id: this.id, step, party, dueOn }));
  }
}
