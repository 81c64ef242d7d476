import { randomUUID } from 'node:crypto';
import { yearOf } from '@aim/domain/kernel/calendar-date';
import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { newYear } from '@aim/domain/residency/clock';
import { knownConditions } from '@aim/domain/residency/known-conditions';
import type { AuditOpinion } from '@aim/domain/residency/report';
import { monthsOf } from '@aim/domain/residency/report-schedule';
import { SHARE_RULE } from '@aim/domain/residency/report-terms';
import type { ResidentActivity } from '@aim/domain/residency/residency';
import type { Ctx, CtxSeed } from '../src/platform/ctx.ts';
import { acceptReport } from '../src/residency/accept-report.ts';
import { approveBenefitRule } from '../src/residency/approve-benefit-rule.ts';
import { expectReports } from '../src/residency/expect-reports.ts';
import { nameAuditor } from '../src/residency/name-auditor.ts';
import { proposeBenefitRule } from '../src/residency/propose-benefit-rule.ts';
import { ResidencyReport } from '../src/residency/report.entity.ts';
import { opinionContent, reportContent } from '../src/residency/report-content.ts';
import { returnReport } from '../src/residency/return-report.ts';
import { saveReport } from '../src/residency/save-report.ts';
import { signAuditorOpinion } from '../src/residency/sign-auditor-opinion.ts';
import { startReport } from '../src/residency/start-report.ts';
import { submitReport } from '../src/residency/submit-report.ts';
import { Dice } from './dice.ts';
import { as, type DemoCast, type DemoPerson } from './organisations.ts';
import { signedOperation } from './signed-operation.ts';

type Fate = 'DUE' | 'DRAFT' | 'SUBMITTED' | 'AUDITED' | 'RETURNED' | 'ACCEPTED';

/** By order of the certificates of the year whose first months are over; the first two belong to the founder. */
const FATES: readonly Fate[] = [
  'ACCEPTED',
  'RETURNED',
  'ACCEPTED',
  'DUE',
  'ACCEPTED',
  'AUDITED',
  'DRAFT',
  'ACCEPTED',
  'SUBMITTED',
  'ACCEPTED',
  'AUDITED',
  'SUBMITTED',
  'ACCEPTED',
  'RETURNED',
  'SUBMITTED',
  'AUDITED',
];
const RECENT_DAYS = 180;
/** How many running years have their months filled in already. */
const RUNNING = 12;

interface Owed {
  readonly id: string;
  readonly kind: 'INITIAL' | 'PERIODIC';
  readonly fromOn: string;
  readonly toOn: string;
  readonly activities: ResidentActivity[];
  readonly ownerId: string;
  readonly isFounders: boolean;
}

const OWED = `
  select p.id, p.kind, p.from_on::text as "fromOn", p.to_on::text as "toOn", r.activities, m.person_id as "ownerId",
         m.person_id = $1 as "isFounders"
  from residency_report p join residency r on r.id = p.residency_id and r.state = 'ACTIVE'
  join lateral (select person_id from membership m where m.organisation_id = p.organisation_id and m.role = 'ADMIN' and m.ended_at is null
    order by m.since limit 1) m on true
  where m.person_id = $1 or r.started_on >= $2::date order by "isFounders" desc, r.started_on, p.kind, p.from_on, p.id`;

/**
 * Reports of the founder's companies and of the residents of this year by the commands people use: accepted, due, late, returned,
 * waiting for the auditor. A young year takes those of the months before it along.
 */
export async function seedReports(base: CtxSeed, cast: DemoCast): Promise<number> {
  await confirmShare(base, cast);
  await as(base, cast.persona('admin'), base.now, (ctx) => expectReports({ ...ctx, actor: base.actor }));
  const today = dateOf(base.now, HOME_ZONE);
  const founder = cast.persona('founder');
  const [since] = [newYear(yearOf(today)), addDays(today, -RECENT_DAYS)].toSorted();
  const owed = await base.db.rows<Owed>(OWED, [founder.id, since]);
  const story = new ReportStory(base, cast, new Dice(20_261_101));
  const over = owed.filter(({ toOn }) => toOn <= today);
  for (const [index, report] of over.entries()) await story.tell(report, FATES[index] ?? 'DUE', index);
  const running = owed.filter(({ kind, toOn }) => kind === 'PERIODIC' && today < toOn).slice(0, RUNNING);
  for (const [index, report] of running.entries()) await story.fill(report, today, index);
  return over.length + running.length;
}

/**
 * The threshold is found in no source. The demo enters Moldova's, so that one can see what follows from a value; both texts say
 * that it is a supposition.
 */
async function confirmShare(base: CtxSeed, cast: DemoCast): Promise<void> {
  const title = knownConditions.find(({ code }) => code === SHARE_RULE)?.title;
  const at = later(base.now, -DAY);
  const proposal = {
    code: SHARE_RULE,
    kind: 'LIMIT',
    parameters: { maximum: '7000', unit: 'BPS' },
    clock: { kind: 'NONE' },
    isApplied: true,
    title,
    conditions: {
      az: 'Nümayiş üçün fərziyyə: Moldovanın həddi götürülüb, yerli qanunda hədd tapılmayıb.',
      en: 'A supposition for the demonstration: Moldova’s threshold; none was found in local law.',
      ru: 'Допущение для демонстрации: порог Молдовы; в местном законе порог не найден.',
    },
    source: 'https://mitp.softpeak.co/why-mitp/eligible-criteria-activities/',
    confidence: 'INFER',
    validFrom: `${dateOf(base.now, HOME_ZONE).slice(0, 4)}-01-01`,
    reason: 'Nümayiş: qalan imkanın manatla necə göründüyünü göstərmək üçün.',
    idempotencyKey: randomUUID(),
  };
  const { id } = await as(base, cast.persona('residency-officer'), at, (ctx) => proposeBenefitRule(ctx, proposal));
  await as(base, cast.persona('residency-officer-two'), later(at, DAY / 4), (ctx) => approveBenefitRule(ctx, { id }));
}

class ReportStory {
  constructor(
    private readonly base: CtxSeed,
    private readonly cast: DemoCast,
    private readonly dice: Dice,
  ) {}

  async tell(report: Owed, fate: Fate, index: number): Promise<void> {
    const owner = this.owner(report);
    const isLow = index === 15;
    const at = (days: number) => {
      const wanted = later(startOfDay(report.toOn, HOME_ZONE), days * DAY + DAY / 2);
      return wanted < this.base.now ? wanted : later(this.base.now, (days - 20) * 60_000);
    };
    if (fate === 'DUE') return;
    await as(this.base, owner, at(3), (ctx) => startReport(ctx, { id: report.id }));
    await this.save(report, owner, at(4), report.toOn, isLow ? 'LOW' : 'GOOD');
    if (fate === 'DRAFT') return;
    const auditorId = this.cast.persona('auditor').id;
    await as(this.base, owner, at(5), (ctx) => nameAuditor(ctx, { id: report.id, auditorId }));
    await as(this.base, owner, at(7), async (ctx) =>
      submitReport(ctx, { id: report.id, signatureId: await this.signed(ctx, report, owner) }),
    );
    if (fate === 'SUBMITTED') return;
    await this.opine(report, at(11), isLow ? 'ADVERSE' : index % 5 === 4 ? 'QUALIFIED' : 'UNQUALIFIED');
    const officer = this.cast.persona('residency-officer');
    if (fate === 'ACCEPTED') await as(this.base, officer, at(14), (ctx) => acceptReport(ctx, { id: report.id }));
    if (fate !== 'RETURNED') return;
    const note = 'Avadanlıq satışından gəlir ayrıca göstərilməyib. Müqavilələri əlavə edin.';
    const items = [{ part: 'INCOME', reason: 'WRONG_SPLIT', note }];
    await as(this.base, officer, later(this.base.now, -(index + 2) * DAY), (ctx) =>
      returnReport(ctx, { id: report.id, items }),
    );
  }

  /** The year that runs: months filled in as they pass. */
  async fill(report: Owed, today: string, index: number): Promise<void> {
    const owner = this.owner(report);
    const at = new Date(
      Math.max(later(this.base.now, -(index + 1) * DAY).getTime(), startOfDay(report.fromOn, HOME_ZONE).getTime()),
    );
    await as(this.base, owner, at, (ctx) => startReport(ctx, { id: report.id }));
    await this.save(report, owner, later(at, 10 * 60_000), `${today.slice(0, 8)}01`, index % 4 === 1 ? 'LOW' : 'GOOD');
  }

  private owner({ ownerId }: Owed): DemoPerson {
    return { id: ownerId, email: '', actor: { ...this.base.actor, kind: 'PERSON', personId: ownerId, roles: [] } };
  }

  private async save(report: Owed, owner: DemoPerson, at: Date, until: string, health: 'GOOD' | 'LOW'): Promise<void> {
    const months = monthsOf({ from: report.fromOn, to: report.toOn }).filter((month) => month < until);
    const base = this.dice.between(18, 60) * 1000;
    const figures = months.map((month, at_) => {
      const income = (base + this.dice.between(0, 9) * 700 + at_ * 400) * 100;
      const other = Math.floor(
        (income * (health === 'LOW' ? this.dice.between(40, 60) : this.dice.between(4, 24))) / 100,
      );
      const people = 4 + (base / 1000) * 0.2;
      return {
        month,
        headcount: Math.floor(people),
        payroll: String(Math.floor(people) * 240_000),
        lines: [
          ...report.activities.map((kind, order) => ({
            kind,
            amount: String(order === 0 ? income : Math.floor(income / 5)),
          })),
          { kind: at_ % 2 === 0 ? 'RESALE' : 'CONSULTING', amount: String(other) },
        ],
      };
    });
    await as(this.base, owner, at, (ctx) => saveReport(ctx, { id: report.id, version: 0, months: figures }));
  }

  private async opine({ id }: Owed, at: Date, opinion: AuditOpinion): Promise<void> {
    const text =
      opinion === 'ADVERSE'
        ? 'Gəlirin bölgüsü ilkin sənədlərlə təsdiqlənmir: xidmətlərin bir hissəsi başqasının lisenziyasının satışıdır.'
        : 'Hesabatın rəqəmləri müqavilə, qaimə və bank çıxarışları ilə tutuşduruldu; əhəmiyyətli fərq aşkar edilmədi.';
    const given = { id, opinion, text, isIndependent: true };
    const auditor = this.cast.persona('auditor');
    await as(this.base, auditor, at, async (ctx) => {
      const report = await ctx.em.findOneByOrFail(ResidencyReport, { id });
      const content = await opinionContent(ctx, report, given);
      const signatureId = await signedOperation(ctx, {
        subjectType: 'auditorOpinion',
        subjectId: id,
        content,
        signerId: auditor.id,
      });
      return signAuditorOpinion(ctx, { ...given, signatureId });
    });
  }

  /** The head of the company has signed it. */
  private async signed(ctx: Ctx, { id }: Owed, owner: DemoPerson): Promise<string> {
    const report = await ctx.em.findOneByOrFail(ResidencyReport, { id });
    const content = await reportContent(ctx, report);
    return signedOperation(ctx, { subjectType: 'residencyReport', subjectId: id, content, signerId: owner.id });
  }
}
