import { DAY, HOUR, later } from '@aim/domain/kernel/instant';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  APPLICATION_BLOCKS,
  type ApplicationAnswers,
  COMMITMENTS,
  NEGATIVE_CIRCUMSTANCES,
} from '@aim/domain/residency/application-blocks';
import type { Ctx, CtxSeed } from '../src/platform/ctx.ts';
import { acceptCompleteness } from '../src/residency/accept-completeness.ts';
import { answersNow, contentOf } from '../src/residency/application-blocks.queries.ts';
import { appointExperts } from '../src/residency/appoint-experts.ts';
import { askForClarification } from '../src/residency/ask-for-clarification.ts';
import { confirmFeePaid } from '../src/residency/confirm-fee-paid.ts';
import { decideResidencyApplication } from '../src/residency/decide-residency-application.ts';
import { declareConflict } from '../src/residency/declare-conflict.ts';
import { issueCertificate } from '../src/residency/issue-certificate.ts';
import { releaseResidencyDecision } from '../src/residency/release-residency-decision.ts';
import type { ResidencyApplication } from '../src/residency/residency-application.entity.ts';
import { resubmitResidencyApplication } from '../src/residency/resubmit-residency-application.ts';
import { returnResidencyApplication } from '../src/residency/return-residency-application.ts';
import { sendBackResidencyApplication } from '../src/residency/send-back-residency-application.ts';
import { startResidencyApplication } from '../src/residency/start-residency-application.ts';
import { submitExpertOpinion } from '../src/residency/submit-expert-opinion.ts';
import { submitFeeProof } from '../src/residency/submit-fee-proof.ts';
import { submitResidencyApplication } from '../src/residency/submit-residency-application.ts';
import { Dice } from './dice.ts';
import { as, type DemoCast, type DemoPerson } from './organisations.ts';
import { signedOperation } from './signed-operation.ts';

type Fate =
  | 'DRAFT'
  | 'CHECK'
  | 'SENT_BACK'
  | 'EVALUATION'
  | 'CLARIFICATION'
  | 'STAGED'
  | 'FEE'
  | 'PAID'
  | 'ISSUED'
  | 'REFUSED'
  | 'RETURNED';

/** Days ago that the application was submitted (or begun, for a draft), and how far it has come. */
const STORIES: readonly (readonly [Fate, number])[] = [
  ['DRAFT', 3],
  ['DRAFT', 11],
  ['DRAFT', 40],
  ['CHECK', 1],
  ['CHECK', 2],
  ['CHECK', 5],
  ['CHECK', 7],
  ['SENT_BACK', 9],
  ['SENT_BACK', 12],
  ['SENT_BACK', 14],
  ['EVALUATION', 9],
  ['EVALUATION', 13],
  ['EVALUATION', 19],
  ['EVALUATION', 26],
  ['CLARIFICATION', 15],
  ['CLARIFICATION', 17],
  ['STAGED', 18],
  ['STAGED', 22],
  ['FEE', 21],
  ['FEE', 24],
  ['FEE', 25],
  ['PAID', 26],
  ['PAID', 28],
  ['ISSUED', 60],
  ['ISSUED', 95],
  ['ISSUED', 130],
  ['ISSUED', 171],
  ['REFUSED', 48],
  ['REFUSED', 88],
  ['REFUSED', 150],
  ['RETURNED', 33],
];

const PRODUCTS = [
  ['Anbar uçotu', 'Kiçik anbarlar üçün bulud uçot proqramı və terminalların inteqrasiyası.'],
  ['Klinika növbəsi', 'Klinikalarda növbə və elektron kart sistemi, laboratoriya cihazları ilə inteqrasiya.'],
  ['Suvarma nəzarəti', 'Torpaq sensorlarını və nasosları bir sistem kimi idarə edən proqram.'],
  ['Logistika xəritəsi', 'Yük daşıyanlar üçün marşrut və izləmə platforması.'],
  ['Dərs lövhəsi', 'Məktəblər üçün dərs cədvəli və qiymətləndirmə proqramı.'],
] as const;
const MANAGERS = [
  'Aydan Rüstəmli',
  'Kənan Səlimzadə',
  'Nuray Hüseynbəyli',
  'Tofiq Qasımlı',
  'Mehriban Əsgərzadə',
] as const;

/** Thirty applications by the commands people use, so that clocks, councils, decisions and log are complete. */
export async function seedApplications(base: CtxSeed, cast: DemoCast): Promise<number> {
  const dice = new Dice(20_260_101);
  const owners = STORIES.map((_, index) => cast.crowd[(index * 7 + 3) % cast.crowd.length] as DemoPerson);
  const organisations = await companies(base, owners);
  for (const [index, [fate, days]] of STORIES.entries()) {
    const story = new Story(base, cast, dice, owners[index] as DemoPerson, workday(base.now, days));
    await story.tell(organisations[index] as string, fate, index);
  }
  return STORIES.length;
}

/** Offices are open: nothing is submitted on a Saturday or Sunday. */
function workday(now: Date, daysAgo: number): Date {
  const day = later(now, -daysAgo * DAY);
  const weekday = later(day, 4 * HOUR).getUTCDay();
  return weekday === 6 ? later(day, -DAY) : weekday === 0 ? later(day, -2 * DAY) : day;
}

async function companies(base: CtxSeed, owners: readonly DemoPerson[]): Promise<string[]> {
  const first = ['Savalan', 'Ceyran', 'Mirvari', 'Dalğa', 'Xarıbülbül', 'Tumurcuq', 'Səhər'];
  const second = ['Texno', 'Soft', 'Avtomatika', 'Kod Evi', 'Sistem'];
  const names = owners.map((_, index) => `${first[index % first.length]} ${second[Math.floor(index / first.length)]}`);
  const rows = await base.db.rows<{ id: string }>(
    `with made as (
       insert into organisation (name, legal_form, tin, country, state, address, registered_at, registered_by_id, registry_state, registry_as_of)
       select x.name, 'LLC', '87' || lpad((200000 + x.n * 733)::text, 6, '0') || (x.n % 10)::text || '1', 'AZ', 'VERIFIED', 'Bakı, Nizami küçəsi ' || x.n,
              $3::timestamptz, x.owner, 'ACTIVE', $3::timestamptz
       from unnest($1::text[], $2::uuid[]) with ordinality as x(name, owner, n) returning id, registered_by_id, tin
     ), joined as (
       insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', $3::timestamptz from made
     ) select id from made order by tin`,
    [names, owners.map(({ id }) => id), later(base.now, -400 * DAY)],
  );
  return rows.map(({ id }) => id);
}

type Command = (ctx: Ctx, raw: unknown) => Promise<unknown>;

/** One application, told step by step at the times it happened. */
class Story {
  private id = '';

  constructor(
    private readonly base: CtxSeed,
    private readonly cast: DemoCast,
    private readonly dice: Dice,
    private readonly owner: DemoPerson,
    private readonly submittedAt: Date,
  ) {}

  async tell(organisationId: string, fate: Fate, index: number): Promise<void> {
    await this.fillIn(organisationId, fate, index);
    if (fate === 'DRAFT') return;
    await this.submit(submitResidencyApplication, 0);
    if (fate === 'CHECK') return;
    if (fate === 'RETURNED')
      return this.officer(returnResidencyApplication, 2, {
        reason: 'WRONG_AUTHORITY',
        note: 'Müraciət başqa parka aiddir.',
      });
    if (fate === 'SENT_BACK' || index % 3 === 0) await this.sendBack(2);
    if (fate === 'SENT_BACK') return;
    if (index % 3 === 0) await this.submit(resubmitResidencyApplication, 4);
    await this.officer(acceptCompleteness, 5, {});
    await this.officer(appointExperts, 5, { personIds: this.experts.map(({ id }) => id) });
    if (fate === 'CLARIFICATION')
      return this.officer(askForClarification, this.daysAgo - 2, {
        question: 'Məhsulu kim hazırlayıb, mənbə kodu kimə məxsusdur?',
      });
    await this.opinions(
      fate === 'EVALUATION' ? this.dice.between(0, 2) : 3,
      fate === 'REFUSED' ? 'AGAINST' : 'IN_FAVOUR',
    );
    if (fate === 'EVALUATION') return;
    await this.decide(fate === 'REFUSED');
    if (fate === 'STAGED') return;
    await this.release();
    if (fate === 'REFUSED' || fate === 'FEE') return;
    await this.pay();
    if (fate === 'ISSUED')
      await this.run(this.cast.persona('residency-officer'), issueCertificate, 20, {
        applicationId: this.id,
        idempotencyKey: `demo-certificate-${index}`,
      });
  }

  private get experts(): readonly DemoPerson[] {
    return ['reviewer', 'reviewer-two', 'analyst'].map((key) => this.cast.persona(key));
  }

  private get daysAgo(): number {
    return Math.floor((this.base.now.getTime() - this.submittedAt.getTime()) / DAY);
  }

  /** So many days after the submission, never in the future. */
  private at(days: number): Date {
    return new Date(Math.min(this.submittedAt.getTime() + days * DAY, this.base.now.getTime() - HOUR));
  }

  private async run(person: DemoPerson, command: Command, days: number, input: object): Promise<void> {
    await as(this.base, person, this.at(days), (ctx) => command(ctx, input));
  }

  private officer(command: Command, days: number, input: object): Promise<void> {
    return this.run(this.cast.persona('residency-officer'), command, days, { id: this.id, ...input });
  }

  private sendBack(days: number): Promise<void> {
    const items = [
      { block: 'NUMBERS', reason: 'FIELD_UNCLEAR', note: 'İxracın payı necə hesablanıb?' },
      {
        block: 'ATTACHMENTS',
        reason: this.dice.pick(['DOCUMENT_MISSING', 'DOCUMENT_OUT_OF_DATE']),
        note: 'Reyestrdən çıxarışı yeniləyin.',
      },
    ];
    return this.officer(sendBackResidencyApplication, days, { items });
  }

  private async fillIn(organisationId: string, fate: Fate, index: number): Promise<void> {
    const begunAt = later(this.submittedAt, fate === 'DRAFT' ? 0 : -4 * DAY);
    const application = await as(this.base, this.owner, begunAt, (ctx) =>
      startResidencyApplication(ctx, { organisationId, idempotencyKey: `demo-application-${index}` }),
    );
    this.id = application.id;
    const files = await this.documents(organisationId, begunAt);
    const answers = answersOf(this.dice, index, files);
    const blocks = fate === 'DRAFT' ? APPLICATION_BLOCKS.slice(1, 2 + (index % 4)) : APPLICATION_BLOCKS;
    await this.base.db.rows(
      `insert into residency_application_block (application_id, block, answers, version, saved_at, saved_by_id)
       select $1, x.key, x.value, 1, $3, $4 from jsonb_each($2::jsonb) x
       on conflict (application_id, block) do update set answers = residency_application_block.answers || excluded.answers`,
      [
        this.id,
        JSON.stringify(Object.fromEntries(blocks.map((block) => [block, answers[block]]))),
        begunAt,
        this.owner.id,
      ],
    );
  }

  /** Papers that were looked through when they came; the demo keeps their names. */
  private async documents(organisationId: string, at: Date): Promise<string[]> {
    const rows = await this.base.db.rows<{ id: string }>(
      `insert into file (subject_type, subject_id, organisation_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
       select 'residencyApplication', $1, $2, 'DOCUMENT', n, 'application/pdf', 180000, 180000, 'STAFF', 'CLEAN', $3, $4, 'demo/' || gen_random_uuid()
       from unnest(array['biznes-plan.pdf', 'təqdimat.pdf', 'nizamnamə.pdf', 'reyestrdən-çıxarış.pdf']) n returning id`,
      [this.id, organisationId, this.owner.id, at],
    );
    return rows.map(({ id }) => id);
  }

  /** The head of the company has signed on a phone; the submission follows at once. */
  private async submit(command: Command, days: number): Promise<void> {
    await as(this.base, this.owner, this.at(days), async (ctx) => {
      const application = (await ctx.em.findOneByOrFail('ResidencyApplication', {
        id: this.id,
      })) as ResidencyApplication;
      const content = contentOf(application, await answersNow(ctx, this.id));
      const signatureId = await signedOperation(ctx, {
        subjectType: 'residencyApplication',
        subjectId: this.id,
        content,
        signerId: this.owner.id,
      });
      return command(ctx, { id: this.id, signatureId });
    });
  }

  private async opinions(count: number, opinion: string): Promise<void> {
    for (const expert of this.experts.slice(0, count)) {
      await this.run(expert, declareConflict, 7, { id: this.id, conflict: 'NONE' });
      const reasons =
        opinion === 'AGAINST'
          ? 'Gəlir başqasının lisenziyasının satışından gəlir, öz məhsulu göstərilməyib.'
          : 'Məhsul öz hazırlığıdır, fəaliyyət siyahıya uyğundur.';
      await this.run(expert, submitExpertOpinion, 8, { id: this.id, opinion, reasons });
    }
  }

  private decide(isRefused: boolean): Promise<void> {
    return this.officer(decideResidencyApplication, 12, {
      outcome: isRefused ? 'REFUSED' : 'APPROVED',
      reasons: isRefused ? ['ACTIVITY_NOT_LISTED', 'COUNCIL_AGAINST'] : ['ACTIVITY_LISTED', 'COUNCIL_IN_FAVOUR'],
      note: null,
    });
  }

  private async release(): Promise<void> {
    const [decision] = await this.base.db.transaction(async (em) => {
      await em.query("select set_config('app.kind', 'SYSTEM', true)");
      return em.query('select id from residency_decision where application_id = $1', [this.id]);
    });
    // Who pays late was told late: the last three were released this week.
    const days = this.daysAgo < 30 ? this.daysAgo - 2 : 14;
    await this.run(this.cast.persona('residency-officer-two'), releaseResidencyDecision, days, {
      id: this.id,
      decisionId: decision.id,
    });
  }

  private async pay(): Promise<void> {
    const days = this.daysAgo < 30 ? this.daysAgo - 1 : 17;
    const payment = {
      id: this.id,
      paidOn: dateOf(this.at(days), HOME_ZONE),
      reference: `ÖT-${this.dice.between(10_000, 99_999)}`,
    };
    await this.run(this.owner, submitFeeProof, days, payment);
    await this.officer(confirmFeePaid, days + 0.5, payment);
  }
}

function answersOf(dice: Dice, index: number, files: readonly string[]): ApplicationAnswers {
  const [name, summary] = PRODUCTS[index % PRODUCTS.length] as (typeof PRODUCTS)[number];
  const manager = MANAGERS[index % MANAGERS.length] as string;
  const revenue = dice.between(40, 900) * 1000;
  const [businessPlan, presentation, charter, registryExtract] = files;
  return {
    IDENTITY: {
      registeredOn: `20${15 + (index % 9)}-03-1${index % 9}`,
      email: 'info@example.az',
      phone: '+994 12 000 00 00',
    },
    PEOPLE: {
      manager,
      accountant: 'Sevda Nəsirli',
      owners: [
        { name: manager, percent: 70 },
        { name: 'Rəna Tağızadə', percent: 30 },
      ],
    },
    DECLARATIONS: Object.fromEntries(NEGATIVE_CIRCUMSTANCES.map((each) => [each, false])),
    ACTIVITY: {
      directions: [dice.pick(['SOFTWARE_DEVELOPMENT', 'INTEGRATION_SERVICES'])],
      products: summary,
      evidence: 'Mənbə kodu, müqavilələr və istifadəçi təlimatı əlavə olunur.',
      makesHardware: false,
    },
    PROJECT: { name, summary, participants: 'Proqramçılar, analitik və dizayner.' },
    NUMBERS: {
      revenue,
      qualifyingRevenue: Math.round(revenue * 0.9),
      forecast: revenue * 2,
      qualifyingForecast: revenue * 2,
      exportPercent: dice.between(0, 80),
      headcount: dice.between(3, 60),
      averagePay: dice.between(9, 45) * 100,
      foreignSpecialists: dice.between(0, 3),
    },
    CHOICES: { taxRegime: 'PROFIT_TAX', insuranceElection: 'LATER' },
    ATTACHMENTS: { businessPlan, presentation, charter, registryExtract },
    COMMITMENTS: Object.fromEntries(COMMITMENTS.map((each) => [each, true])),
  };
}
