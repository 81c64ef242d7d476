import { addMonths } from '@aim/domain/kernel/calendar-date';
import { DAY, later } from '@aim/domain/kernel/instant';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { EmployeeGroup } from '@aim/domain/residency/company';
import { RESIDENT_ACTIVITIES, type ResidentActivity } from '@aim/domain/residency/residency';
import { type ActGround, type ActKind, groundsOf } from '@aim/domain/residency/residency-act';
import type { ResidentFigures } from '@aim/domain/residency/resident-figures';
import { In } from 'typeorm';
import { Organisation } from '../src/organisations/index.ts';
import { type Ctx, type CtxSeed, inTransaction } from '../src/platform/ctx.ts';
import { approveResidencyAct } from '../src/residency/approve-residency-act.ts';
import { closeReview } from '../src/residency/close-review.ts';
import { recordFigures } from '../src/residency/figures.ts';
import { grantResidency } from '../src/residency/grant-residency.ts';
import { openReview } from '../src/residency/open-review.ts';
import { recordExpiry } from '../src/residency/record-expiry.ts';
import { reinstateCertificate } from '../src/residency/reinstate-certificate.ts';
import { Residency } from '../src/residency/residency.entity.ts';
import { revokeCertificate } from '../src/residency/revoke-certificate.ts';
import { suspendCertificate } from '../src/residency/suspend-certificate.ts';
import { withdrawFromResidency } from '../src/residency/withdraw-from-residency.ts';
import { WITHDRAWAL, withdrawalContent } from '../src/residency/withdrawal-signature.ts';
import { Dice } from './dice.ts';
import { as, type DemoCast } from './organisations.ts';
import { signedOperation } from './signed-operation.ts';

const FIRST = [
  'Qobustan',
  'Araz',
  'Kəpəz',
  'Muğan',
  'Şahdağ',
  'Göyəzən',
  'Lalə',
  'Simurq',
  'Tufan',
  'Nərgiz',
  'Bazar',
  'Əncir',
];
const SECOND = [
  'Soft',
  'Kod',
  'Sistemlər',
  'Data',
  'Rəqəmsal',
  'İnteqrasiya',
  'Alqoritm',
  'Platforma',
  'Lab',
  'Tətbiq',
  'Analitik',
  'Bulud',
  'Sensor',
];
const RESIDENTS = 156;
const FIRST_DAY = '2023-02-06T09:00:00+04:00';
/** Where the companies of the personas stand among them. */
const OWN_AT = 124;
/** What is older was sent when it happened. */
const SETTLED_DAYS = 14;

const LEGAL_BASIS = '15.05.2014 tarixli 168 nömrəli Fərmanla təsdiqlənmiş Nümunəvi Əsasnamə';
const APPEAL_ROUTE = 'Qərardan 30 gün ərzində inzibati qaydada və ya məhkəməyə şikayət verə bilərsiniz.';
const REASONS: Readonly<Partial<Record<ActGround, string>>> = {
  REPORT_MISSING: 'Rüblük hesabat xatırlatmalardan sonra da təqdim edilməyib.',
  CURED: 'Hesabat təqdim edilib, göstəricilər qaydadadır.',
};

type Fate =
  | 'ACTIVE'
  | 'REVIEW'
  | 'REVIEWED'
  | 'SUSPENDED'
  | 'REINSTATED'
  | 'REVOKED'
  | 'RESTORED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'PROPOSED';
/** By place in the list; everybody else goes on as a resident. */
const FATES: Readonly<Record<number, Fate>> = {
  9: 'REVOKED',
  14: 'WITHDRAWN',
  21: 'SUSPENDED',
  27: 'REVOKED',
  33: 'EXPIRED',
  40: 'REVIEWED',
  46: 'REVOKED',
  52: 'RESTORED',
  58: 'REINSTATED',
  66: 'REVOKED',
  71: 'WITHDRAWN',
  80: 'SUSPENDED',
  88: 'REVIEW',
  97: 'REVOKED',
  104: 'PROPOSED',
  111: 'SUSPENDED',
  120: 'WITHDRAWN',
  127: 'REVIEW',
  133: 'SUSPENDED',
  140: 'PROPOSED',
};

/** A hundred and fifty residents of four years by the commands people use, so that acts, certificates and log are complete. */
export async function seedResidents(base: CtxSeed, cast: DemoCast): Promise<number> {
  const dice = new Dice(20_230_101);
  const companies = await takeCompanies(base, cast);
  const begin = Date.parse(FIRST_DAY);
  const step = (base.now.getTime() - 30 * DAY - begin) / companies.length;
  for (const [index, organisation] of companies.entries()) {
    const at = new Date(begin + index * step);
    await settleFate(
      base,
      cast,
      await issue(base, cast, organisation, at, dice, FATES[index]),
      at,
      FATES[index] ?? 'ACTIVE',
    );
  }
  await base.db.rows(
    `update authority_notice n set attempts = 1, sent_at = a.done_at + interval '3 hours', proof = 'demo ' || n.id
     from residency_act a where a.id = n.act_id and a.done_at < $1`,
    [later(base.now, -SETTLED_DAYS * DAY)],
  );
  await base.db.rows(
    `update event_delivery d set relayed_at = e.at from event_log e
     where e.id = d.event_id and d.relayed_at is null and e.at < $1 and e.subject_type in ('residency', 'residencyAct')`,
    [later(base.now, -SETTLED_DAYS * DAY)],
  );
  await base.db.rows(
    `insert into certificate_check (certificate_id, times) select id, 3 + abs(hashtext(number)) % 60 from residency_certificate
     where state <> 'INVALID' on conflict do nothing`,
  );
  await seedFigures(base, dice);
  return companies.length;
}

/** What residents turn over and pay: small teams mostly, a few large ones; one in twelve has said nothing yet. */
async function seedFigures(base: CtxSeed, dice: Dice): Promise<void> {
  const residents = await base.db.rows<{ id: string; asOf: string }>(
    'select id, started_on::text as "asOf" from residency order by started_on, id',
  );
  for (const { id, asOf } of residents) {
    if (dice.chance(1 / 12)) continue;
    const groups = PAY_OF_GROUPS.slice(0, dice.between(2, PAY_OF_GROUPS.length)).map(
      ([least, most, citizenship]): EmployeeGroup => ({
        people: dice.between(1, dice.chance(0.2) ? 14 : 5),
        monthlyPay: BigInt(dice.between(least / 50, most / 50)) * 5000n,
        citizenship,
        hasReducedBase: dice.chance(0.3),
      }),
    );
    const pay = groups.reduce((sum, { people, monthlyPay }) => sum + BigInt(people) * monthlyPay * 12n, 0n);
    const turnover = (pay * BigInt(dice.between(110, 260))) / 100n;
    const figures: ResidentFigures = {
      ...{ legalForm: 'COMPANY', turnover, qualifyingBps: dice.between(80, 100) * 100, otherCosts: turnover / 6n },
      dividends: dice.chance(0.4) ? turnover / 12n : 0n,
      imports: dice.chance(0.2) ? turnover / 20n : 0n,
      ...{ property: 0n, groups },
    };
    await inTransaction(base, (ctx) => recordFigures(ctx, id, 'REPORT', asOf, figures));
  }
}

/** Manats a month, from and to. */
const PAY_OF_GROUPS: readonly (readonly [number, number, EmployeeGroup['citizenship']])[] = [
  [1200, 2400, 'CITIZEN'],
  [2500, 5000, 'CITIZEN'],
  [5000, 9000, 'CITIZEN'],
  [3000, 8000, 'FOREIGNER'],
  [9000, 14_000, 'CITIZEN'],
];

type Company = Organisation & { tin: string };

/** Companies of the personas that have a number, then fictional ones of their own. */
async function takeCompanies(base: CtxSeed, cast: DemoCast): Promise<Company[]> {
  const owners = cast.crowd.map(({ id }) => id);
  const names = Array.from(
    { length: RESIDENTS - 2 },
    (_, index) => `${FIRST[index % FIRST.length]} ${SECOND[Math.floor(index / FIRST.length) % SECOND.length]}`,
  );
  await base.db.rows(
    `with made as (
       insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id, registry_state, registry_as_of)
       select x.name, 'LLC', '88' || lpad((300000 + x.n * 617)::text, 6, '0') || (x.n % 10)::text || '1', 'AZ', 'VERIFIED', $3::timestamptz,
              ($2::uuid[])[1 + x.n % cardinality($2::uuid[])], 'ACTIVE', $3::timestamptz
       from unnest($1::text[]) with ordinality as x(name, n) returning id, registered_by_id
     ) insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', $3::timestamptz from made`,
    [names, owners, new Date(Date.parse(FIRST_DAY) - 30 * DAY)],
  );
  const rows = await base.db.rows<{ id: string }>(
    `select o.id from organisation o where o.tin like '88%' and o.registered_at < $1 order by o.tin`,
    [new Date(FIRST_DAY)],
  );
  const own = await base.db.rows<{ id: string }>(
    `select o.id from organisation o join membership m on m.organisation_id = o.id and m.role = 'ADMIN' and m.ended_at is null
     where m.person_id = any($1) and o.tin is not null and o.state = 'VERIFIED' order by o.registered_at limit 2`,
    [[cast.persona('founder').id]],
  );
  const ids = rows.map(({ id }) => id);
  // Certified in the first weeks of the year, so that they have something to report.
  ids.splice(OWN_AT, 0, ...own.map(({ id }) => id));
  const found = await base.db.dataSource.manager.findBy(Organisation, { id: In(ids) });
  return ids.map((id) => found.find((each) => each.id === id) as Company);
}

async function issue(
  base: CtxSeed,
  cast: DemoCast,
  organisation: Company,
  at: Date,
  dice: Dice,
  fate: Fate | undefined,
): Promise<string> {
  const activities: ResidentActivity[] = [
    dice.weighted([
      ['SOFTWARE_DEVELOPMENT', 6] as const,
      ['INTEGRATION_SERVICES', 3] as const,
      ['INTEGRATION_OWN_DEVICES', 1] as const,
    ]),
  ];
  if (dice.chance(0.4)) activities.push(RESIDENT_ACTIVITIES[3]);
  const validUntil = fate === 'EXPIRED' ? addMonths(dateOf(at, HOME_ZONE), 24) : null;
  const { id } = await as(base, cast.persona('residency-officer'), at, (ctx) =>
    grantResidency(ctx, { organisation, applicationId: null, activities, validUntil }),
  );
  return id;
}

type Command = (ctx: Ctx, raw: unknown) => Promise<unknown>;

async function settleFate(base: CtxSeed, cast: DemoCast, id: string, at: Date, fate: Fate): Promise<void> {
  const latest = later(base.now, -4 * DAY).getTime();
  const span = Math.max(2 * DAY, Math.min(400 * DAY, latest - at.getTime()) / 4);
  const when = (part: number) => new Date(Math.min(latest + part * DAY, at.getTime() + part * span));
  const decide = async (kind: ActKind, command: Command, part: number) => {
    const ground = groundsOf(kind)[0] as ActGround;
    const now = when(part);
    const decision = {
      id,
      ground,
      legalBasis: LEGAL_BASIS,
      reasons: REASONS[ground] ?? '—',
      appealRoute: APPEAL_ROUTE,
    };
    await as(base, cast.persona('residency-officer'), now, (ctx) =>
      command(ctx, { ...decision, effectiveOn: dateOf(now, HOME_ZONE) }),
    );
  };
  const approve = async (part: number) => {
    const [act] = await base.db.rows<{ id: string }>(
      "select id from residency_act where residency_id = $1 and state = 'PROPOSED'",
      [id],
    );
    await as(base, cast.persona('residency-officer-two'), later(when(part), DAY / 4), (ctx) =>
      approveResidencyAct(ctx, act),
    );
  };
  if (fate === 'WITHDRAWN') await leave(base, id, when(2));
  if (fate === 'EXPIRED')
    await as(base, cast.persona('admin'), base.now, (ctx) => recordExpiry({ ...ctx, actor: base.actor }, id));
  if (['PROPOSED', 'REVIEW', 'REVIEWED', 'SUSPENDED', 'REINSTATED', 'REVOKED', 'RESTORED'].includes(fate))
    await decide('OPEN_REVIEW', openReview, 1);
  if (fate === 'PROPOSED') await decide('SUSPEND', suspendCertificate, 3);
  if (fate === 'REVIEWED') await decide('CLOSE_REVIEW', closeReview, 2);
  if (fate === 'SUSPENDED' || fate === 'REINSTATED') {
    await decide('SUSPEND', suspendCertificate, 2);
    await approve(2);
  }
  if (fate === 'REVOKED' || fate === 'RESTORED') {
    await decide('REVOKE', revokeCertificate, 2);
    await approve(2);
  }
  if (fate === 'REINSTATED' || fate === 'RESTORED') {
    await decide('REINSTATE', reinstateCertificate, 3);
    await approve(3);
  }
}

async function leave(base: CtxSeed, id: string, now: Date): Promise<void> {
  const [owner] = await base.db.rows<{ personId: string; organisationId: string }>(
    `select m.person_id as "personId", m.organisation_id as "organisationId" from residency r
     join membership m on m.organisation_id = r.organisation_id and m.role = 'ADMIN' and m.ended_at is null where r.id = $1 limit 1`,
    [id],
  );
  if (!owner) return;
  const actor = { ...base.actor, kind: 'PERSON' as const, personId: owner.personId, roles: [] };
  const withdrawal = { effectiveOn: dateOf(now, HOME_ZONE), reasons: 'Fəaliyyətimizi başqa rejimdə davam etdiririk.' };
  await as(base, { id: owner.personId, email: '', actor }, now, async (ctx) => {
    const content = withdrawalContent(await ctx.em.findOneByOrFail(Residency, { id }), withdrawal);
    const subject = { subjectType: WITHDRAWAL, subjectId: id };
    const signatureId = await signedOperation(ctx, { ...subject, content, signerId: owner.personId });
    return withdrawFromResidency(ctx, { id, ...withdrawal, signatureId });
  });
}
