import { randomUUID } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { monthOf, monthsBefore } from '@aim/domain/pipeline/metrics';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { day, eventsOf, makeFile, makeStartup } from '../../test/startups.ts';
import { clock } from '../platform/clock.ts';
import { dayInWords, monthInWords } from '../platform/day-in-words.ts';

const FIGURES = `month users payingCustomers monthlyRevenue { amount currency } teamSize fundingRaised { amount } jobs { region gender count }`;
const REPORT = `mutation ($input: ReportMetricsInput!) {
  reportMetrics(input: $input) { metricReport { id ${FIGURES} isCorrected reportedBy { id } } problems { code path } }
}`;
const DRAFT = `query ($id: ID!, $month: Date!) { metricDraft(startupId: $id, month: $month) { ${FIGURES} takenFrom isCorrection } }`;
const METRICS = `query ($id: ID!, $months: Int!) { startup(id: $id) { state teamSize latestMetrics { month users } metrics(months: $months) { month report { users } } } }`;
const ACTIVE =
  'mutation ($id: ID!) { confirmStartupActive(input: { id: $id }) { startup { state lastUpdateAt } problems { code } } }';
const TIMELINE = `query ($id: ID!, $first: Int!, $after: String) {
  startup(id: $id) { timeline(first: $first, after: $after) { items { id at kind title detail href actor { id } } endCursor hasNextPage } }
}`;

interface Story {
  items: { kind: string; title: string; detail: string | null }[];
  endCursor: string | null;
  hasNextPage: boolean;
}

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer] = (await Promise.all(
    ['founder', 'founder-two', 'programme-officer'].map((key) => product.as(key)),
  )) as [Client, Client, Client];
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const thisMonth = () => monthOf(day(0));
const report = (startupId: string, changes: Record<string, unknown> = {}) => ({
  startupId,
  month: monthsBefore(thisMonth(), 1),
  users: 120,
  payingCustomers: 8,
  monthlyRevenue: { amount: '150000' },
  teamSize: 4,
  jobs: [{ region: 'BAKI', gender: 'FEMALE', count: 2 }],
  idempotencyKey: randomUUID(),
  ...changes,
});
const ago = (days: number) => later(clock.now(), -days * DAY);
const stateOf = async (id: string) =>
  (await product.db.rows('select state, prompts from startup where id = $1', [id]))[0] as {
    state: string;
    prompts: number;
  };

describe('metrics', () => {
  it('are reported for a month, shown with the gaps, and carried into the next form', async () => {
    const { id } = await makeStartup(product);
    const answer = await founder.run(REPORT, { input: report(id) });
    expectDone(answer);
    const month = monthsBefore(thisMonth(), 1);
    expect(answer.data.reportMetrics.metricReport).toMatchObject({
      month,
      users: 120,
      monthlyRevenue: { amount: '150000', currency: 'AZN' },
      fundingRaised: null,
      jobs: [{ region: 'BAKI', gender: 'FEMALE', count: 2 }],
      isCorrected: false,
    });
    expectDone(
      await founder.run(REPORT, {
        input: report(id, { month: monthsBefore(month, 2), users: 90, teamSize: 9, jobs: [] }),
      }),
    );
    const { startup } = (await founder.run(METRICS, { id, months: 4 })).data;
    expect(startup).toEqual({
      state: 'ACTIVE',
      teamSize: 4,
      latestMetrics: { month, users: 120 },
      metrics: [
        { month: monthsBefore(month, 2), report: { users: 90 } },
        { month: monthsBefore(month, 1), report: null },
        { month, report: { users: 120 } },
        { month: thisMonth(), report: null },
      ],
    });
    const draft = (await founder.run(DRAFT, { id, month: thisMonth() })).data.metricDraft;
    expect(draft).toMatchObject({
      takenFrom: month,
      isCorrection: false,
      users: 120,
      teamSize: 4,
      jobs: [{ count: 2 }],
    });
    expectError(await officer.run(METRICS, { id, months: 61 }), 'BAD_REQUEST');
  });

  it('of the same month correct it and keep what was said before', async () => {
    const { id } = await makeStartup(product);
    expectDone(await founder.run(REPORT, { input: report(id) }));
    const again = await founder.run(REPORT, { input: report(id, { users: 130 }) });
    expectDone(again);
    expect(again.data.reportMetrics.metricReport).toMatchObject({ users: 130, isCorrected: true });
    const rows = await product.db.rows(
      'select users, replaced_at is null as stands from metric_report where startup_id = $1 order by id',
      [id],
    );
    expect(rows).toEqual([
      { users: 120, stands: false },
      { users: 130, stands: true },
    ]);
    const draft = (await founder.run(DRAFT, { id, month: monthsBefore(thisMonth(), 1) })).data.metricDraft;
    expect(draft).toMatchObject({ isCorrection: true, users: 130 });
    expect(await eventsOf(product, id)).toEqual(['metrics.reported', 'metrics.reported']);
  });

  it('of one month stand once, whoever reports at the same time', async () => {
    const { id } = await makeStartup(product);
    await Promise.all([1, 2, 3, 4].map((users) => founder.run(REPORT, { input: report(id, { users }) })));
    const [row] = await product.db.rows<{ standing: number; all: number }>(
      'select count(*) filter (where replaced_at is null)::int as standing, count(*)::int as all from metric_report where startup_id = $1',
      [id],
    );
    expect(row).toEqual({ standing: 1, all: 4 });
  });

  it.each([
    ['a month to come', { month: monthsBefore(thisMonth(), -1) }, 'MONTH_IN_FUTURE', ['month']],
    ['a day inside a month', { month: `${day(-40).slice(0, 7)}-02` }, 'MONTH_BEGINS_ON_FIRST', ['month']],
    ['a month before the founding', { month: '2019-12-01' }, 'MONTH_BEFORE_FOUNDING', ['month']],
    [
      'nothing',
      { users: null, payingCustomers: null, monthlyRevenue: null, teamSize: null, jobs: [] },
      'METRICS_EMPTY',
      [],
    ],
    ['more jobs than people', { teamSize: 1 }, 'JOBS_EXCEED_TEAM', ['jobs']],
    ['an amount that is none', { monthlyRevenue: { amount: '1,5' } }, 'AMOUNT_FORMAT', ['monthlyRevenue', 'amount']],
    ['a negative count', { users: -1 }, 'TOO_SMALL', ['users']],
  ] as const)('explain %s', async (_, changes, code, path) => {
    const { id } = await makeStartup(product);
    expectProblem(await founder.run(REPORT, { input: report(id, changes) }), code, path);
  });

  it('are closed to strangers and to a record that has ended', async () => {
    const { id } = await makeStartup(product);
    expectError(await other.run(REPORT, { input: report(id) }), 'NOT_FOUND');
    expectError(await other.run(DRAFT, { id, month: thisMonth() }), 'NOT_FOUND');
    expectError(await (await product.as('analyst')).run(REPORT, { input: report(id) }), 'FORBIDDEN');
    const closed = await makeStartup(product, { state: 'CLOSED' });
    expectProblem(await founder.run(REPORT, { input: report(closed.id) }), 'JOURNEY_NEEDS_LIVE');
  });
});

describe('silence', () => {
  const watch = () => product.runSchedule('watch-silence');

  it('is asked about at 150 and at 170 days, ends in sleep at 180, and each only once', async () => {
    const { id } = await makeStartup(product, { lastUpdateAt: ago(149) });
    const unclaimed = await makeStartup(product, { lastUpdateAt: ago(181), founders: [] });
    await watch();
    expect(await stateOf(id)).toEqual({ state: 'ACTIVE', prompts: 0 });
    expect(await stateOf(unclaimed.id)).toEqual({ state: 'DORMANT', prompts: 0 });
    for (const [days, expected] of [
      [1, { state: 'ACTIVE', prompts: 1 }],
      [20, { state: 'ACTIVE', prompts: 1 }],
      [21, { state: 'ACTIVE', prompts: 2 }],
      [30, { state: 'ACTIVE', prompts: 2 }],
      [31, { state: 'DORMANT', prompts: 2 }],
    ] as const) {
      clock.reset();
      clock.set(later(clock.now(), days * DAY));
      await Promise.all([watch(), watch()]);
      await product.drainJobs();
      expect({ days, ...(await stateOf(id)) }).toEqual({ days, ...expected });
    }
    expect(await eventsOf(product, id)).toEqual([
      'startup.askedForUpdate',
      'startup.askedForUpdate',
      'startup.wentDormant',
    ]);
  });

  it('is told to founders in the bell and by mail, with the way to answer in one press', async () => {
    const { id } = await makeStartup(product, { lastUpdateAt: ago(160), name: 'Səssiz Startap' });
    const unclaimed = await makeStartup(product, { lastUpdateAt: ago(160), founders: [] });
    await watch();
    await product.drainJobs();
    const told = (startupId: string) =>
      product.db.rows('select kind, href, params from notification where href like $1 order by id', [`%${startupId}%`]);
    expect(await told(id)).toEqual([
      {
        kind: 'STARTUP_ASKED_FOR_UPDATE',
        href: `/app/startups/${id}?confirm=active`,
        params: { startup: 'Səssiz Startap', days: 150, sleepsOn: expect.stringMatching(/20\d\d/) },
      },
    ]);
    const mails = await product.db.rows<{ subject: string }>(
      "select m.subject from mail m join event_log l on l.id = m.event_id where m.template = 'STARTUP_ASKED_FOR_UPDATE' and l.subject_id = $1",
      [id],
    );
    expect(mails).toEqual([{ subject: '«Səssiz Startap» hələ davam edir?' }]);
    expect(await told(unclaimed.id)).toEqual([]);
    expect(await stateOf(unclaimed.id)).toEqual({ state: 'ACTIVE', prompts: 1 });
  });

  it('ends with one word of a founder, which wakes a record that sleeps', async () => {
    const { id } = await makeStartup(product, { lastUpdateAt: ago(175) });
    await watch();
    expect(await stateOf(id)).toEqual({ state: 'ACTIVE', prompts: 2 });
    expectDone(await founder.run(ACTIVE, { id }));
    expect(await stateOf(id)).toEqual({ state: 'ACTIVE', prompts: 0 });
    const asleep = await makeStartup(product, { state: 'DORMANT', lastUpdateAt: ago(200) });
    expect((await founder.run(ACTIVE, { id: asleep.id })).data.confirmStartupActive.startup.state).toBe('ACTIVE');
    const silent = await makeStartup(product, { state: 'DORMANT', lastUpdateAt: ago(200) });
    expectDone(await officer.run(REPORT, { input: report(silent.id) }));
    expect((await stateOf(silent.id)).state).toBe('DORMANT');
    expectDone(await founder.run(REPORT, { input: report(silent.id, { month: thisMonth() }) }));
    expect(await eventsOf(product, silent.id)).toEqual(['metrics.reported', 'startup.woke', 'metrics.reported']);
    expectError(await officer.run(ACTIVE, { id }), 'FORBIDDEN');
    expectError(await other.run(ACTIVE, { id }), 'NOT_FOUND');
    const closed = await makeStartup(product, { state: 'CLOSED' });
    expectProblem(await founder.run(ACTIVE, { id: closed.id }), 'JOURNEY_NEEDS_LIVE');
  });
});

describe('the story of a startup', () => {
  it('tells founders what is theirs and staff everything, page by page without gaps or doubles', async () => {
    const { id } = await makeStartup(product);
    expectDone(await founder.run(REPORT, { input: report(id) }));
    await makeFile(product, id);
    const note = { startupId: id, text: 'Diqqətli olun', idempotencyKey: randomUUID() };
    expectDone(
      await officer.run(
        'mutation ($input: AddStartupNoteInput!) { addStartupNote(input: $input) { problems { code } } }',
        { input: note },
      ),
    );
    const task = { startupId: id, title: 'Zəng etmək', idempotencyKey: randomUUID() };
    expectDone(
      await officer.run(
        'mutation ($input: AddStartupTaskInput!) { addStartupTask(input: $input) { problems { code } } }',
        { input: task },
      ),
    );
    const advance = { id, to: 'MVP', enteredOn: day(-1), evidenceUrl: 'https://demo.example.az', isChecked: true };
    expectDone(
      await officer.run(
        'mutation ($input: AdvanceStartupInput!) { advanceStartup(input: $input) { problems { code } } }',
        { input: advance },
      ),
    );
    expectDone(
      await founder.run('mutation ($id: ID!) { pauseStartup(input: { id: $id }) { problems { code } } }', { id }),
    );

    const told = async (client: Client, first: number): Promise<string[]> => {
      const items: Story['items'] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { timeline }: { timeline: Story } = (await client.run(TIMELINE, { id, first, after })).data.startup;
        items.push(...timeline.items);
        after = timeline.endCursor;
        more = timeline.hasNextPage;
      }
      return items.map(({ kind, title, detail }) => `${kind} ${title}${detail === null ? '' : `: ${detail}`}`);
    };
    const month = monthInWords(monthsBefore(thisMonth(), 1), 'az');
    const forAll = [
      'EVENT Startap fasilə verdi',
      `STAGE Yeni mərhələ: MVP: ${dayInWords(day(-1), 'az')} tarixindən`,
      'FILE Fayl əlavə edildi: sened.pdf',
      `METRICS Göstəricilər: ${month}`,
      `STAGE Başlanğıc mərhələ: İdeya: ${dayInWords(day(-100), 'az')} tarixindən`,
    ];
    const forStaff = [...forAll, 'NOTE Qeyd: Diqqətli olun', 'EVENT Tapşırıq verildi: Zəng etmək'];
    expect([...(await told(founder, 50))].sort()).toEqual([...forAll].sort());
    const whole = await told(officer, 50);
    expect([...whole].sort()).toEqual([...forStaff].sort());
    expect(await told(officer, 2)).toEqual(whole);
    expect(whole[0]).toBe('EVENT Startap fasilə verdi');
  });

  it('reads in the language of the reader', async () => {
    const { id } = await makeStartup(product);
    const { items } = (await (await product.as('analyst')).run(TIMELINE, { id, first: 5 })).data.startup.timeline;
    expect(items).toMatchObject([
      { title: 'Начальный этап: Идея', detail: `с ${dayInWords(day(-100), 'ru')}`, actor: null },
    ]);
  });
});
