import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { MailTransport } from '../integrations/mail/index.ts';
import { clock } from '../platform/clock.ts';

const REGISTER =
  'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } problems { code } } }';
const VERIFY =
  'mutation ($id: ID!) { verifyOrganisation(input: { id: $id }) { organisation { id } problems { code } } }';
const INVITE =
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } problems { code } } }';
const FEED =
  'query ($unreadOnly: Boolean) { notifications(unreadOnly: $unreadOnly) { items { id kind title body href readAt } endCursor hasNextPage } me { unreadNotifications } }';
const READ =
  'mutation ($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) { notifications { id readAt } problems { code } } }';
const PREFERENCES = '{ notificationPreferences { topic label inApp email mandatory } }';
const PREFER =
  'mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) { notificationPreferences { topic email inApp } problems { code } } }';
const MAILS =
  'query ($filter: MailFilter) { mails(filter: $filter) { items { id to subject text html template locale state stateLabel attempts lastError sentAt allowedActions } pageInfo { count } } }';
const act = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { id: $id }) { mail { id state } problems { code } } }`;

/** A mail server that answers as told and remembers what it took. */
class MailCatcher {
  readonly taken: { messageId: string; to: string; raw: string }[] = [];
  /** Answers for the next messages of this spec: a code for a refusal, null for taking it. */
  answers: (number | null)[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? refusal(550) : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';
        const isSpecs = header('To').startsWith('q');
        const answer = isSpecs ? (this.answers.shift() ?? null) : null;
        this.taken.push({ messageId: header('Message-ID'), to: header('To'), raw });
        done(answer === null ? null : refusal(answer));
      });
    },
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error(code < 500 ? 'try later' : 'no such mailbox'), { responseCode: code });
}

const catcher = new MailCatcher();
let product: TestProduct;
let founder: Client;
let colleague: Client;
let officer: Client;
let admin: Client;

beforeAll(async () => {
  product = await TestProduct.start({ smtpUrl: await catcher.start() });
  [founder, colleague, officer, admin] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
    product.as('admin'),
  ]);
  await product.drainJobs();
});
beforeEach(() => {
  clock.reset();
  catcher.taken.length = 0;
  catcher.answers = [];
});
afterAll(async () => {
  await product.stop();
  await catcher.stop();
});

async function register(name = 'Buta Analitika'): Promise<string> {
  const input = { name, legalForm: 'FOREIGN_COMPANY', tin: null, country: 'GE', idempotencyKey: randomUUID() };
  const answer = await founder.run(REGISTER, { input });
  expectDone(answer);
  return answer.data.registerOrganisation.organisation.id as string;
}

async function invite(organisationId: string, email: string): Promise<void> {
  const input = { organisationId, email, role: 'MEMBER', idempotencyKey: randomUUID() };
  expectDone(await founder.run(INVITE, { input }));
}

const mailsTo = async (search: string) => (await admin.run(MAILS, { filter: { search } })).data.mails.items;
const row = async (to: string) =>
  (await product.db.rows('select * from mail where to_address = $1 order by id desc limit 1', [to]))[0] as {
    id: string;
    state: string;
    attempts: number;
    last_error: string | null;
    next_attempt_at: Date;
    message_id: string;
    body_sealed: Buffer;
  };
const after = (instant: Date, minutes = 0) => clock.set(new Date(instant.getTime() + minutes * 60_000 + 1000));
const takenFor = (to: string) => catcher.taken.filter((each) => each.to === to).map(({ messageId }) => messageId);
const someone = () => `q${randomUUID().slice(0, 8)}@example.az`;

describe('the bell', () => {
  it('tells those whose work it is, in their language, and not the one who did it', async () => {
    const organisationId = await register('Şirvan Bulud');
    await product.drainJobs();
    const { data } = await officer.run(FEED, { unreadOnly: true });
    const [latest] = data.notifications.items;
    expect(latest).toMatchObject({ kind: 'ORGANISATION_REGISTERED', href: `/staff/organisations/${organisationId}` });
    expect(latest.title).toContain('Şirvan Bulud');
    expect(data.me.unreadNotifications).toBeGreaterThan(0);
    const own = (await founder.run(FEED)).data.notifications.items;
    expect(own.filter(({ href }: { href: string }) => href?.includes(organisationId))).toEqual([]);
    await officer.run('mutation { updatePreferences(input: { locale: ru }) { problems { code } } }');
    expect((await officer.run(FEED)).data.notifications.items[0].title).toContain('Новая организация');
    await officer.run('mutation { updatePreferences(input: { locale: az }) { problems { code } } }');
  });

  it('rings at once on open pages, for those it is for alone', async () => {
    const streams = await Promise.all([officer, colleague].map((who) => who.fetch('/live')));
    const heard = streams.map(({ body }) => {
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      const words: string[] = [];
      const listen = async (): Promise<void> => {
        for (let part = await reader.read(); !part.done; part = await reader.read())
          words.push(Buffer.from(part.value).toString());
      };
      listen().catch(() => {});
      return { words, reader };
    });
    await register('Zəngli MMC');
    await product.drainJobs();
    while (!heard[0]?.words.join('').includes('"notification"'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard[1]?.words.join('')).not.toContain('"notification"');
    await Promise.all(heard.map(({ reader }) => reader.cancel()));
  });

  it('marks its own messages read and passes over those of others', async () => {
    await register();
    await product.drainJobs();
    const [mine] = (await officer.run(FEED, { unreadOnly: true })).data.notifications.items;
    expect((await colleague.run(READ, { ids: [mine.id] })).data.markNotificationsRead.notifications).toEqual([]);
    expect((await officer.run(READ, { ids: [mine.id] })).data.markNotificationsRead.notifications).toHaveLength(1);
    await officer.run(READ, { ids: null });
    expect((await officer.run(FEED, { unreadOnly: true })).data).toMatchObject({
      notifications: { items: [] },
      me: { unreadNotifications: 0 },
    });
    expectError(await product.anonymous().run(FEED), 'UNAUTHENTICATED');
  });

  it('follows what people chose, except where it protects the account', async () => {
    const topics = (await founder.run(PREFERENCES)).data.notificationPreferences;
    expect(topics.map(({ topic }: { topic: string }) => topic)).not.toContain('REGISTRATIONS');
    expectProblem(
      await founder.run(PREFER, { input: { topic: 'SECURITY', inApp: false, email: true } }),
      'TOPIC_IS_MANDATORY',
    );
    expectDone(await founder.run(PREFER, { input: { topic: 'ORGANISATION', inApp: true, email: false } }));
    const organisationId = await register('Səssiz MMC');
    expectDone(await officer.run(VERIFY, { id: organisationId }));
    await product.drainJobs();
    expect((await founder.run(FEED)).data.notifications.items[0].kind).toBe('ORGANISATION_VERIFIED');
    expect(await mailsTo('Səssiz')).toEqual([]);
    expectDone(await founder.run(PREFER, { input: { topic: 'ORGANISATION', inApp: false, email: true } }));
    const loud = await register('Səsli MMC');
    expectDone(await officer.run(VERIFY, { id: loud }));
    await product.drainJobs();
    expect((await founder.run(FEED)).data.notifications.items[0].title).not.toContain('Səsli');
    expect(await mailsTo('Səsli')).toHaveLength(1);
  });
});

describe('an invitation', () => {
  it('leaves by mail with a link, as text and as page, and its body is not readable at rest', async () => {
    const to = someone();
    await invite(await register('Məktub MMC'), to);
    await product.drainJobs();
    const [mail] = await mailsTo(to);
    expect(mail).toMatchObject({ state: 'SENT', template: 'INVITATION', attempts: 1, allowedActions: ['mail.resend'] });
    const link = /http\S+\/invitation\/\S+/.exec(mail.text)?.[0] ?? '';
    expect(mail.html).toContain(link);
    expect(mail.html).not.toMatch(/<script|<img/);
    const taken = catcher.taken.find((each) => each.to === to);
    expect(taken?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
    const { body_sealed } = await row(to);
    expect(body_sealed.toString('latin1')).not.toContain(link.split('/').at(-1));
  });
});

describe('an account', () => {
  it('gets its code by mail, and the code stands nowhere in the clear', async () => {
    const to = someone();
    const ask =
      'mutation ($email: String!) { requestEmailCode(input: { email: $email, purpose: SIGN_UP }) { problems { code } } }';
    expectDone(await product.anonymous().run(ask, { email: to }));
    await product.drainJobs();
    const [mail] = await mailsTo(to);
    const code = /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
    expect(mail).toMatchObject({ template: 'EMAIL_CODE', state: 'SENT' });
    expect(catcher.taken.find((each) => each.to === to)?.raw).toContain(code);
    const [asked] = await product.db.rows<{ payload: object }>(
      "select payload from event_log where event = 'emailCode.requested' order by id desc limit 1",
    );
    expect(Object.keys(asked?.payload ?? {}).sort()).toEqual(['emailCodeId', 'purpose']);
    expect((await row(to)).body_sealed.toString('latin1')).not.toContain(code);
    expectProblem(await admin.run(act('resendMail'), { id: mail.id }), 'MAIL_TOO_OLD');
  });

  it('is told of roles with the reason', async () => {
    const [{ id }] = (await product.db.rows<{ id: string }>(
      "select person_id as id from demo_persona where key = 'mentor'",
    )) as [{ id: string }];
    const grant =
      'mutation ($id: ID!) { grantRole(input: { personId: $id, role: REVIEWER, scopeIds: [], reason: "Yaz müsabiqəsi." }) { problems { code } } }';
    expectDone(await admin.run(grant, { id }));
    await product.drainJobs();
    const mentor = await product.as('mentor');
    const [latest] = (await mentor.run(FEED)).data.notifications.items;
    expect(latest).toMatchObject({ kind: 'ROLE_GRANTED', body: expect.stringContaining('Yaz müsabiqəsi.') });
  });
});

describe('the outbox', () => {
  it('is for staff; administrators hold, release and send again', async () => {
    expectError(await founder.run(MAILS), 'FORBIDDEN');
    const to = someone();
    await invite(await register(), to);
    catcher.answers = [451];
    await product.drainJobs();
    const { id } = await row(to);
    expectError(await officer.run(act('holdMail'), { id }), 'FORBIDDEN');
    expectProblem(await admin.run(act('releaseMail'), { id }), 'MAIL_NOT_HELD');
    expectProblem(await admin.run(act('resendMail'), { id }), 'MAIL_STILL_WAITING');
    expect((await admin.run(act('holdMail'), { id })).data.holdMail.mail.state).toBe('HELD');
    expectProblem(await admin.run(act('holdMail'), { id }), 'MAIL_NOT_QUEUED');
    await product.runSchedule('send-due-mail');
    expect((await row(to)).state).toBe('HELD');
    expect((await admin.run(act('releaseMail'), { id })).data.releaseMail.mail.state).toBe('QUEUED');
    await product.drainJobs();
    expect((await row(to)).state).toBe('SENT');
    expectDone(await admin.run(act('resendMail'), { id }));
    await product.drainJobs();
    expect(takenFor(to)).toEqual(Array(3).fill((await row(to)).message_id));
    expectError(await admin.run(act('holdMail'), { id: randomUUID() }), 'NOT_FOUND');
  });

  it('filters by state and text', async () => {
    const { data } = await admin.run(MAILS, { filter: { state: ['SENT'], search: 'mektub mmc' } });
    expect(data.mails.items.length).toBe(1);
    expect(data.mails.pageInfo.count).toBe(1);
  });
});

describe('sending', () => {
  it('tries again with longer pauses and the same Message-ID', async () => {
    const to = someone();
    catcher.answers = [451, 451];
    await invite(await register(), to);
    await product.drainJobs();
    const first = await row(to);
    expect(first).toMatchObject({ state: 'QUEUED', attempts: 1 });
    expect(first.last_error).toContain('451');
    await product.runSchedule('send-due-mail');
    expect(takenFor(to).length).toBe(1);
    after(first.next_attempt_at);
    await product.runSchedule('send-due-mail');
    const second = await row(to);
    expect(second).toMatchObject({ state: 'QUEUED', attempts: 2 });
    after(second.next_attempt_at);
    await product.runSchedule('send-due-mail');
    expect(await row(to)).toMatchObject({ state: 'SENT', attempts: 3, last_error: null });
    expect(takenFor(to)).toEqual([first.message_id, first.message_id, first.message_id]);
  });

  it('gives up at once when the address is refused, and says why', async () => {
    const to = `nobody-${someone()}`;
    await invite(await register(), to);
    await product.drainJobs();
    const [mail] = await mailsTo(to);
    expect(mail).toMatchObject({ state: 'FAILED', attempts: 1, allowedActions: ['mail.resend'] });
    expect(mail.lastError).toContain('no such mailbox');
  });

  it('gives up after the last attempt', async () => {
    const to = someone();
    catcher.answers = Array.from({ length: 200 }, () => 451);
    await invite(await register(), to);
    await product.drainJobs();
    for (let mail = await row(to); mail.state === 'QUEUED'; mail = await row(to)) {
      after(mail.next_attempt_at);
      await product.runSchedule('send-due-mail');
    }
    expect(await row(to)).toMatchObject({ state: 'FAILED', attempts: 8 });
  });

  it('repeats with the same Message-ID when the worker died after handing the mail over', async () => {
    const to = someone();
    await invite(await register(), to);
    const transport = product.get(MailTransport);
    const send = transport.send.bind(transport);
    const died = new Promise<never>(() => {});
    const spy = jest.spyOn(transport, 'send').mockImplementationOnce(async (mail) => {
      await send(mail);
      return died;
    });
    void product.drainJobs();
    while (takenFor(to).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    spy.mockRestore();
    expect(await row(to)).toMatchObject({ state: 'QUEUED', attempts: 1 });
    await product.runSchedule('send-due-mail');
    expect(takenFor(to).length).toBe(1);
    after((await row(to)).next_attempt_at);
    await product.runSchedule('send-due-mail');
    expect(await row(to)).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(takenFor(to)).toEqual(Array(2).fill((await row(to)).message_id));
  });

  it('records a mail as sent that was held when it had already left', async () => {
    const to = someone();
    await invite(await register(), to);
    const transport = product.get(MailTransport);
    const send = transport.send.bind(transport);
    const spy = jest.spyOn(transport, 'send').mockImplementation(async (mail) => {
      await send(mail);
      if (mail.to === to) expectDone(await admin.run(act('holdMail'), { id: (await row(to)).id }));
    });
    await product.drainJobs();
    spy.mockRestore();
    expect((await row(to)).state).toBe('SENT');
    expect(takenFor(to).length).toBe(1);
  });

  it('never sends twice at once, however many try', async () => {
    const to = someone();
    await invite(await register(), to);
    await Promise.all([product.drainJobs(), ...Array.from({ length: 5 }, () => product.runSchedule('send-due-mail'))]);
    await product.drainJobs();
    expect(takenFor(to).length).toBe(1);
  });

  it('lets mail that is not urgent rest at night', async () => {
    const id = await register('Gecə MMC');
    clock.set(new Date('2030-01-15T19:30:00Z'));
    const night = await product.signIn('programme-officer');
    expectDone(await night.run(VERIFY, { id }));
    await product.drainJobs();
    const [mail] = await product.db.rows<{ state: string; next_attempt_at: Date }>(
      "select state, next_attempt_at from mail where subject like '%Gecə MMC%'",
    );
    expect(mail).toEqual({ state: 'QUEUED', next_attempt_at: new Date('2030-01-16T05:00:00Z') });
  });
});
