import { addMonths } from '@aim/domain/kernel/calendar-date';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import {
  ACCEPT,
  askAuditor,
  askHead,
  confirmShare,
  monthly,
  NAME_AUDITOR,
  personOf,
  REPORT,
  RETURN,
  reportAct,
  reportOf,
  residentSince,
  SAVE,
  SIGN_OPINION,
  START,
  SUBMIT,
  signedOpinion,
  signedReport,
} from '../../test/reports.ts';
import { type MadeResident, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let officer: Client;
let second: Client;
let founder: Client;
let foreign: Client;
let auditor: Client;
let analyst: Client;
let auditorId: string;

beforeAll(async () => {
  product = await TestProduct.start();
  [officer, second, founder, foreign, auditor, analyst] = await Promise.all(
    ['residency-officer', 'residency-officer-two', 'founder', 'founder-two', 'auditor', 'analyst'].map((key) =>
      product.as(key),
    ) as [Promise<Client>, Promise<Client>, Promise<Client>, Promise<Client>, Promise<Client>, Promise<Client>],
  );
  auditorId = await personOf(product, 'auditor');
  await confirmShare(officer, second, null);
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const read = async (client: Client, id: string) => {
  const { data, errors } = await client.run(REPORT, { id });
  expect(errors).toEqual([]);
  return data.residencyReport;
};

/** Certified five months ago: the months of the first report are over, and it falls due in one. */
async function residentWithReport(
  name: string,
  monthsAgo = 5,
): Promise<{ resident: MadeResident; id: string; months: string[] }> {
  const resident = await makeResident(product, { name });
  await residentSince(product, resident, monthsAgo);
  await product.runSchedule('expect-reports');
  const id = await reportOf(product, resident.id, 'INITIAL');
  const { fromOn } = await read(founder, id);
  return { resident, id, months: [0, 1, 2].map((at) => addMonths(fromOn, at)) };
}

async function begun(name: string): Promise<{ resident: MadeResident; id: string; months: string[] }> {
  const made = await residentWithReport(name);
  expectDone(await founder.run(START, { input: { id: made.id } }));
  return made;
}

const save = (client: Client, id: string, version: number, months: object[]) =>
  client.run(SAVE, { input: { id, version, months } });

async function submitted(name: string): Promise<{ resident: MadeResident; id: string; months: string[] }> {
  const made = await begun(name);
  const figures = made.months.map((month) => monthly(month, '5000000', '100000'));
  expectDone(await save(founder, made.id, 0, figures));
  expectDone(await founder.run(NAME_AUDITOR, { input: { id: made.id, auditorId } }));
  const signatureId = await signedReport(product, founder, made.id);
  expectDone(await founder.run(SUBMIT, { input: { id: made.id, signatureId } }));
  return made;
}

const opinionOn = (id: string, changes = {}) => ({
  id,
  opinion: 'UNQUALIFIED',
  text: 'Rəqəmlər ilkin sənədlərə uyğundur.',
  isIndependent: true,
  ...changes,
});

async function audited(name: string): Promise<{ resident: MadeResident; id: string; months: string[] }> {
  const made = await submitted(name);
  const signatureId = await signedOpinion(product, auditor, opinionOn(made.id));
  expectDone(await auditor.run(SIGN_OPINION, { input: { ...opinionOn(made.id), signatureId } }));
  return made;
}

describe('what a resident owes', () => {
  it('is written down once, with the day on which it is due', async () => {
    const { resident } = await residentWithReport('Öhdəlik Soft');
    await product.runSchedule('expect-reports');
    const rows = await product.db.rows<{ kind: string; state: string }>(
      'select kind, state from residency_report where residency_id = $1 order by kind',
      [resident.id],
    );
    expect(rows.map(({ kind }) => kind).filter((kind) => kind === 'INITIAL')).toEqual(['INITIAL']);
    expect(rows.every(({ state }) => state === 'DUE')).toBe(true);
  });

  it('is there as soon as the certificate is', async () => {
    const resident = await makeResident(product, { name: 'Yeni Soft' });
    const today = dateOf(clock.now(), HOME_ZONE);
    clock.set(startOfDay(addMonths(today, 1), HOME_ZONE));
    await product.drainJobs();
    expect(await reportOf(product, resident.id, 'INITIAL')).toBeDefined();
  });

  it('is recalled a month and a week ahead and when it is late, each once, and then to officers too', async () => {
    const { resident, id } = await residentWithReport('Xatırlatma Soft');
    await product.db.rows("delete from residency_report where residency_id <> $1 and state = 'DUE'", [resident.id]);
    const { dueDay } = await read(founder, id);
    const told = async () =>
      (
        await product.db.rows<{ reminder: string }>(
          "select payload->>'reminder' as reminder from event_log where event = 'residencyReport.dueNeared' and subject_id = $1 order by id",
          [id],
        )
      ).map(({ reminder }) => reminder);
    for (const days of [-31, -30, -29, -7, -1, 0, 1, 2]) {
      clock.set(new Date(startOfDay(addDays(dueDay, days), HOME_ZONE).getTime() + 9 * 3_600_000));
      await product.runSchedule('remind-of-reports');
    }
    expect(await told()).toEqual(['MONTH', 'WEEK', 'LATE']);
    await product.drainJobs();
    const notified = await product.db.rows<{ kind: string; count: number }>(
      `select kind, count(*)::int as count from notification where href like $1 group by kind order by kind`,
      [`%/residency/reports/${id}`],
    );
    expect(notified.find(({ kind }) => kind === 'REPORT_DUE')?.count).toBe(2);
    expect(notified.find(({ kind }) => kind === 'REPORT_LATE')?.count).toBeGreaterThan(2);
  });

  it('is one message for a company and a day, however many reports are late', async () => {
    const { resident } = await residentWithReport('Gecikən & Soft');
    await product.db.rows(
      "delete from residency_report p where residency_id <> $1 and state = 'DUE' and not exists (select from report_reminder m where m.report_id = p.id)",
      [resident.id],
    );
    const yesterday = addDays(dateOf(clock.now(), HOME_ZONE), -1);
    const [{ late = 0 } = {}] = await product.db.rows<{ late: number }>(
      `with due as (update residency_report set due_on = $2 where residency_id = $1 and state = 'DUE' returning 1)
       select count(*)::int as late from due`,
      [resident.id, yesterday],
    );
    expect(late).toBeGreaterThan(1);
    await product.runSchedule('remind-of-reports');
    await product.runSchedule('remind-of-reports');
    await product.drainJobs();
    const notified = await product.db.rows<{ kind: string; count: number; href: string }>(
      `select n.kind, n.params->>'count' as count, n.href from notification n join demo_persona d on d.person_id = n.person_id
       where n.kind in ('REPORT_LATE', 'REPORTS_LATE') and n.params->>'organisation' = 'Gecikən & Soft'
         and d.key in ('founder', 'residency-officer') order by d.key`,
    );
    expect(notified).toEqual([
      { kind: 'REPORTS_LATE', count: String(late), href: '/app/residency' },
      {
        kind: 'REPORTS_LATE',
        count: String(late),
        href: `/staff/residency/reports?${new URLSearchParams({ turn: 'LATE', search: 'Gecikən & Soft' })}`,
      },
    ]);
  });
});

describe('a draft', () => {
  it('belongs to the members: strangers do not find it, officers see no figures yet', async () => {
    const { id, months } = await begun('Qaralama Soft');
    expectDone(await save(founder, id, 0, [monthly(months[0] as string, '1000')]));
    expect(await read(foreign, id)).toBeNull();
    expect(await read(analyst, id)).toBeNull();
    expect(await read(auditor, id)).toBeNull();
    expect(await read(officer, id)).toMatchObject({ state: 'DRAFT', figures: null, allowedActions: [] });
    for (const [mutation, input] of [
      [START, { id }],
      [ACCEPT, { id }],
    ] as const)
      expectError(await foreign.run(mutation, { input }), 'NOT_FOUND');
    expectError(await officer.run(START, { input: { id } }), 'FORBIDDEN');
    expectError(await officer.run(NAME_AUDITOR, { input: { id, auditorId } }), 'FORBIDDEN');
    expectError(await founder.run(ACCEPT, { input: { id } }), 'FORBIDDEN');
    expectError(
      await founder.run(RETURN, { input: { id, items: [{ part: 'INCOME', reason: 'INCOMPLETE', note: 'x' }] } }),
      'FORBIDDEN',
    );
    expectError(await askAuditor(founder, opinionOn(id)), 'FORBIDDEN');
  });

  it('is kept as it is typed; an older page overwrites nothing', async () => {
    const { id, months } = await begun('Avtosaxlama Soft');
    const [first = '', next = ''] = months;
    expectDone(await save(founder, id, 0, [monthly(first, '500000', '20000')]));
    expectProblem(await save(founder, id, 0, [monthly(first, '1')]), 'CHANGED_MEANWHILE', ['months']);
    expectProblem(await save(founder, id, 1, [monthly(addMonths(first, -1), '1')]), 'MONTH_OUTSIDE_PERIOD');
    const foreignActivity = { ...monthly(next, '1'), lines: [{ kind: 'INTEGRATION_SERVICES', amount: '1' }] };
    expectProblem(await save(founder, id, 1, [foreignActivity]), 'ACTIVITY_NOT_HELD');
    const { figures, incomeKinds } = await read(founder, id);
    expect(figures.version).toBe(1);
    expect(figures.months[0]).toMatchObject({
      headcount: 5,
      lines: [
        { kind: 'RESALE', amount: '20000' },
        { kind: 'SOFTWARE_DEVELOPMENT', amount: '500000' },
      ],
    });
    expect(figures.headroom).toMatchObject({ state: 'NOT_COMPUTED', qualifying: '500000', other: '20000', room: null });
    expect(incomeKinds.filter(({ isQualifying }: { isQualifying: boolean }) => isQualifying)).toHaveLength(1);
  });

  it('says what is missing and cannot be signed before', async () => {
    const { id, months } = await begun('Natamam Soft');
    const { blockers } = await read(founder, id);
    expect(blockers.map(({ code }: { code: string }) => code)).toEqual([
      'AUDITOR_NEEDED',
      ...Array.from({ length: 9 }, () => 'MONTH_INCOMPLETE'),
    ]);
    expectProblem(await askHead(founder, id), 'AUDITOR_NEEDED');
    expectDone(await founder.run(NAME_AUDITOR, { input: { id, auditorId } }));
    expectDone(
      await save(
        founder,
        id,
        0,
        months.map((month) => monthly(month, '0')),
      ),
    );
    expect((await read(founder, id)).blockers).toEqual([]);
  });

  it('takes no auditor who is none, or belongs to the resident', async () => {
    const { id, resident } = await begun('Müstəqil Soft');
    const name = (person: string) => founder.run(NAME_AUDITOR, { input: { id, auditorId: person } });
    expectProblem(await name(await personOf(product, 'mentor')), 'AUDITOR_NOT_ELIGIBLE', ['auditorId']);
    await product.db.rows(
      "insert into membership (organisation_id, person_id, role, since, ended_at) values ($1, $2, 'MEMBER', now() - interval '1 year', now())",
      [resident.organisationId, auditorId],
    );
    expectProblem(await name(auditorId), 'AUDITOR_NOT_INDEPENDENT', ['auditorId']);
  });

  it('begins with the months that were reported already', async () => {
    const { resident, id, months } = await audited('Bir Dəfə Soft');
    expectDone(await officer.run(ACCEPT, { input: { id } }));
    const annual = await reportOf(product, resident.id, 'PERIODIC');
    expectDone(await founder.run(START, { input: { id: annual } }));
    const report = await read(founder, annual);
    expect(report.prefilledFrom).toEqual(expect.arrayContaining(['REGISTER', 'SAME_MONTHS']));
    expect(report.auditor.id).toBe(auditorId);
    const shared = report.figures.months.filter(({ month }: { month: string }) => months.includes(month));
    for (const month of shared) expect(month.lines).toHaveLength(2);
  });
});

describe('from the signature to the acceptance', () => {
  it('is signed by the head over exactly these figures, once', async () => {
    const { id, months } = await begun('İmza Soft');
    const figures = months.map((month) => monthly(month, '5000000'));
    expectDone(await save(founder, id, 0, figures));
    expectDone(await founder.run(NAME_AUDITOR, { input: { id, auditorId } }));
    const signatureId = await signedReport(product, founder, id);
    expectDone(await save(founder, id, 1, [...figures.slice(1), monthly(months[0] as string, '1')]));
    expectProblem(await founder.run(SUBMIT, { input: { id, signatureId } }), 'SIGNED_TEXT_CHANGED');
    const again = await signedReport(product, founder, id);
    const answers = await Promise.all([1, 2].map(() => founder.run(SUBMIT, { input: { id, signatureId: again } })));
    expect(answers.filter(({ data }) => data.submitReport?.report)).toHaveLength(1);
    expect(await read(officer, id)).toMatchObject({ state: 'SUBMITTED', hasOpinion: false });
    expectProblem(await save(founder, id, 2, figures), 'REPORT_NOT_EDITABLE');
  });

  it('needs the opinion of the named auditor, signed by them alone', async () => {
    const { id } = await submitted('Rəy Soft');
    expectProblem(await officer.run(ACCEPT, { input: { id } }), 'OPINION_NEEDED');
    expectProblem(await askAuditor(auditor, opinionOn(id, { isIndependent: false })), 'INDEPENDENCE_NEEDED');
    expectError(await askAuditor(officer, opinionOn(id)), 'FORBIDDEN');
    const signatureId = await signedOpinion(product, auditor, opinionOn(id));
    expectProblem(
      await auditor.run(SIGN_OPINION, { input: { ...opinionOn(id, { opinion: 'ADVERSE' }), signatureId } }),
      'SIGNED_TEXT_CHANGED',
    );
    expectDone(await auditor.run(SIGN_OPINION, { input: { ...opinionOn(id), signatureId } }));
    expectProblem(await askAuditor(auditor, opinionOn(id)), 'OPINION_ALREADY_SIGNED');
    expectProblem(await founder.run(NAME_AUDITOR, { input: { id, auditorId } }), 'OPINION_ALREADY_SIGNED');
    expect((await read(founder, id)).opinion).toMatchObject({ opinion: 'UNQUALIFIED', signerName: 'HƏMİDZADƏ RAUF' });
    expectDone(await second.run(ACCEPT, { input: { id } }));
    expect(await read(founder, id)).toMatchObject({ state: 'ACCEPTED', allowedActions: [] });
  });

  it('comes back with reasons, and new figures need a new opinion', async () => {
    const { id, months } = await audited('Qaytarma Soft');
    const items = [{ part: 'INCOME', reason: 'WRONG_SPLIT', note: 'Satış gəliri ayrılmalıdır.' }];
    const answer = await officer.run(RETURN, { input: { id, items } });
    expectDone(answer);
    expectProblem(await officer.run(RETURN, { input: { id, items: [] } }), 'RETURN_NEEDS_ITEMS');
    expect(await read(founder, id)).toMatchObject({ state: 'RETURNED', opinion: null, returns: [{ items }] });
    const { figures } = await read(founder, id);
    expectDone(
      await save(
        founder,
        id,
        figures.version,
        months.map((month) => monthly(month, '4900000', '200000')),
      ),
    );
    const signatureId = await signedReport(product, founder, id);
    expectDone(await founder.run(SUBMIT, { input: { id, signatureId } }));
    expectProblem(await officer.run(ACCEPT, { input: { id } }), 'OPINION_NEEDED');
    const opinion = await signedOpinion(product, auditor, opinionOn(id));
    expectDone(await auditor.run(SIGN_OPINION, { input: { ...opinionOn(id), signatureId: opinion } }));
    expectDone(await officer.run(ACCEPT, { input: { id } }));
  });
});

describe('lists', () => {
  const LIST =
    'query ($filter: ResidencyReportFilter) { residencyReports(filter: $filter, first: 100) { items { id state } pageInfo { count } } countResidencyReports(filter: $filter) }';
  const ids = async (client: Client, filter: object) =>
    (await client.run(LIST, { filter })).data.residencyReports.items.map(({ id }: { id: string }) => id);

  it('show whose turn it is, and each reader their own', async () => {
    const waiting = await submitted('Növbə Soft');
    const ready = await audited('Hazır Soft');
    expect(await ids(officer, { turn: 'AUDITOR' })).toContain(waiting.id);
    expect(await ids(officer, { turn: 'AUDITOR' })).not.toContain(ready.id);
    expect(await ids(officer, { turn: 'AGENCY' })).toContain(ready.id);
    expect(await ids(auditor, {})).toEqual(expect.arrayContaining([waiting.id, ready.id]));
    expect(await ids(foreign, {})).not.toEqual(expect.arrayContaining([waiting.id]));
    expect(await ids(foreign, { residencyId: ready.resident.id })).toEqual([]);
    expect(await ids(officer, { search: 'hazir soft' })).toEqual(expect.arrayContaining([ready.id]));
    const late = await residentWithReport('Gecikən Soft', 7);
    expect(await read(founder, late.id)).toMatchObject({ state: 'DUE', isLate: true });
    expect(await ids(officer, { turn: 'LATE', search: 'gecikən' })).toEqual(expect.arrayContaining([late.id]));
    expect(await ids(officer, { turn: 'LATE', search: 'növbə' })).not.toContain(waiting.id);
    // Without a confirmed threshold nobody is called below it; with one, who earned too little of what qualifies is.
    expect(await ids(officer, { turn: 'BELOW_SHARE' })).toEqual([]);
    await confirmShare(officer, second, 9900);
    const below = { turn: 'BELOW_SHARE', search: 'növbə' };
    expect(await ids(officer, below)).toEqual([waiting.id]);
    expect((await read(founder, waiting.id)).figures.headroom).toMatchObject({
      state: 'BREACHED',
      thresholdBps: 9900,
      room: '0',
      needed: '14700000',
      toleratedMonths: 2,
    });
    await confirmShare(officer, second, 9000);
    expect(await ids(officer, below)).toEqual([]);
    // 15,000,000 of qualifying income bears 1,666,666 of other; 300,000 is there.
    expect((await read(founder, waiting.id)).figures.headroom).toMatchObject({ state: 'WITHIN', room: '1366666' });
    await confirmShare(officer, second, null);
  });
});

describe('the database', () => {
  it.each([
    [
      'an acceptance without an opinion',
      "update residency_report set state = 'ACCEPTED', accepted_at = now(), accepted_by_id = $2 where id = $1",
    ],
    [
      'an opinion of somebody else',
      'update residency_report set auditor_id = $2 where id = $1 and opinion_id is not null',
    ],
    [
      'a month outside the period',
      'update residency_report_month set month = to_on where report_id = $1 and $2::uuid is not null',
    ],
    ['less than nothing', 'update residency_report_line set amount = -1 where report_id = $1 and $2::uuid is not null'],
    [
      'an opinion kept after returning',
      "update residency_report set state = 'RETURNED' where id = $1 and $2::uuid is not null",
    ],
  ])('refuses %s', async (what, sql) => {
    const { id } = what.startsWith('an opinion') ? await audited(`Baza ${what}`) : await submitted(`Baza ${what}`);
    await expect(product.db.rows(sql, [id, await personOf(product, 'admin')])).rejects.toThrow(/ck_|fk_/);
  });
});

it('answers nothing to those without a session', async () => {
  const stranger = product.anonymous();
  expectError(await stranger.run('{ residencyReports { items { id } } }'), 'UNAUTHENTICATED');
  expectError(
    await stranger.run(reportAct('startReport', 'ResidencyReportIdInput'), { input: { id: auditorId } }),
    'UNAUTHENTICATED',
  );
});
