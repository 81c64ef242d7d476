import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { createCtx } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { cofounderInvitationLink } from './cofounder-invitations.queries.ts';

const REGISTER = `mutation ($input: RegisterStartupInput!) {
  registerStartup(input: $input) { startup { id } problems { code path } }
}`;
const INVITE = `mutation ($input: InviteCofounderInput!) {
  inviteCofounder(input: $input) { cofounderInvitation { id email title state stateLabel allowedActions } problems { code path } }
}`;
const ACCEPT =
  'mutation ($token: String!) { acceptCofounderInvitation(input: { token: $token }) { startup { id state } problems { code } } }';
const DECLINE =
  'mutation ($token: String!) { declineCofounderInvitation(input: { token: $token }) { cofounderInvitation { state } problems { code } } }';
const REVOKE =
  'mutation ($id: ID!) { revokeCofounderInvitation(input: { id: $id }) { cofounderInvitation { state } problems { code } } }';
const LEAVE = 'mutation ($id: ID!) { leaveStartup(input: { id: $id }) { startup { id } problems { code } } }';
const LEAD =
  'mutation ($input: MakeLeadFounderInput!) { makeLeadFounder(input: $input) { startup { founders { isLead } } problems { code path } } }';
const TEAM = `query ($id: ID!) { startup(id: $id) {
  isClaimed allowedActions founders { id isLead title person { id } } cofounderInvitations { id email state allowedActions }
} }`;
const VIEW = `query ($token: String!) { cofounderInvitation(token: $token) {
  startupName oneLiner invitedByName title state emailHint
} }`;
const SAVE = `mutation ($answers: JSON!) { saveStartupDraft(input: { answers: $answers }) { startupDraft { id answers version } problems { code path } } }`;
const DRAFT = '{ startupDraft { id answers version } }';

let product: TestProduct;
let founder: Client;
let colleague: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, colleague, officer] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
  ]);
});
afterAll(() => product.stop());

async function register(client = founder): Promise<string> {
  const answer = await client.run(REGISTER, {
    input: {
      name: 'Ağıllı Bağ',
      oneLiner: 'Suvarma',
      sector: 'AGRITECH',
      region: 'BAKI',
      idempotencyKey: randomUUID(),
    },
  });
  expectDone(answer);
  return answer.data.registerStartup.startup.id;
}

const input = (startupId: string, email: string) => ({ startupId, email, title: 'CTO', idempotencyKey: randomUUID() });
const emailOf = async (client: Client): Promise<string> =>
  (await client.run('{ me { person { email } } }')).data.me.person.email;
const team = async (client: Client, id: string) => (await client.run(TEAM, { id })).data.startup;

async function invite(startupId: string, email: string, client = founder): Promise<{ id: string; token: string }> {
  const answer = await client.run(INVITE, { input: input(startupId, email) });
  expectDone(answer);
  const { id } = answer.data.inviteCofounder.cofounderInvitation;
  const link = await cofounderInvitationLink(createCtx(systemSeed(product.db, product.get, 'spec')), id);
  return { id, token: link?.split('/').at(-1) as string };
}

describe('cofounders', () => {
  it('join by the link of the mail, only with the address it was sent to', async () => {
    const id = await register();
    const { token } = await invite(id, await emailOf(colleague));
    await product.drainJobs();
    const [mail] = await product.db.rows<{ template: string }>(
      'select template from mail where template = $1 order by id desc limit 1',
      ['COFOUNDER_INVITATION'],
    );
    expect(mail).toBeDefined();
    expect((await product.anonymous().run(VIEW, { token })).data.cofounderInvitation).toMatchObject({
      startupName: 'Ağıllı Bağ',
      oneLiner: 'Suvarma',
      title: 'CTO',
      state: 'PENDING',
    });
    expect((await product.anonymous().run(VIEW, { token: 'x'.repeat(43) })).data.cofounderInvitation).toBeNull();
    expectError(await product.anonymous().run(ACCEPT, { token }), 'UNAUTHENTICATED');
    expectProblem(await (await product.as('student')).run(ACCEPT, { token }), 'INVITATION_FOR_OTHER_EMAIL');
    expectDone(await colleague.run(ACCEPT, { token }));
    expectProblem(await colleague.run(ACCEPT, { token }), 'INVITATION_ACCEPTED');
    expect((await team(colleague, id)).founders).toMatchObject([
      { isLead: true, title: null },
      { isLead: false, title: 'CTO' },
    ]);
    expectProblem(await founder.run(INVITE, { input: input(id, await emailOf(colleague)) }), 'ALREADY_A_FOUNDER', [
      'email',
    ]);
    await product.drainJobs();
    const [told] = await product.db.rows("select kind from notification where kind = 'COFOUNDER_JOINED'");
    expect(told).toBeDefined();
  });

  it('are invited once at a time; links end by declining, revoking and time', async () => {
    const id = await register();
    const first = await invite(id, 'bir@example.az');
    expectProblem(await founder.run(INVITE, { input: input(id, ' BIR@example.az') }), 'ALREADY_INVITED', ['email']);
    expect((await team(founder, id)).cofounderInvitations).toMatchObject([
      { email: 'bir@example.az', state: 'PENDING', allowedActions: ['cofounder.revoke'] },
    ]);
    expect((await team(await product.as('analyst'), id)).cofounderInvitations).toEqual([]);
    expectDone(await product.anonymous().run(DECLINE, { token: first.token }));
    const second = await invite(id, 'iki@example.az');
    expectError(await colleague.run(REVOKE, { id: second.id }), 'NOT_FOUND');
    expectError(await officer.run(REVOKE, { id: second.id }), 'FORBIDDEN');
    expectDone(await founder.run(REVOKE, { id: second.id }));
    expectProblem(await founder.run(REVOKE, { id: second.id }), 'INVITATION_REVOKED');
    expectProblem(await product.anonymous().run(DECLINE, { token: second.token }), 'INVITATION_REVOKED');
    const third = await invite(id, 'uc@example.az');
    await product.db.rows("update cofounder_invitation set expires_at = now() - interval '1 minute' where id = $1", [
      third.id,
    ]);
    await product.runSchedule('expire-cofounder-invitations');
    expectProblem(await product.anonymous().run(DECLINE, { token: third.token }), 'INVITATION_EXPIRED');
  });

  it('are invited by founders alone, except the first one of a record that has none', async () => {
    const id = await register();
    expectError(await officer.run(INVITE, { input: input(id, 'bir@example.az') }), 'FORBIDDEN');
    expectError(await colleague.run(INVITE, { input: input(id, 'bir@example.az') }), 'NOT_FOUND');
    const [imported] = await product.db.rows<{ id: string }>(
      `insert into startup (reference, name, sector, country, region, state, stage_on, intake_on, origin, source, source_key, registered_at, last_update_at)
       values ('ST-ZZZZZ9', 'Gətirilmiş', 'OTHER', 'AZ', 'BAKI', 'ACTIVE', current_date, current_date, 'IMPORT', 'spec', '1', now(), now()) returning id`,
    );
    const startupId = imported?.id as string;
    expect((await team(officer, startupId)).isClaimed).toBe(false);
    const { token } = await invite(startupId, await emailOf(colleague), officer);
    expectDone(await colleague.run(ACCEPT, { token }));
    expect(await team(colleague, startupId)).toMatchObject({ isClaimed: true, founders: [{ isLead: true }] });
    const events = await product.db.rows<{ event: string }>(
      'select event from event_log where subject_id = $1 order by position',
      [startupId],
    );
    expect(events.map(({ event }) => event)).toEqual(['cofounder.invited', 'startup.claimed', 'cofounder.joined']);
  });

  it('hand over the lead and leave; the last one stays, not even two at once go', async () => {
    const id = await register();
    expectProblem(await founder.run(LEAVE, { id }), 'LAST_FOUNDER');
    const { token } = await invite(id, await emailOf(colleague));
    expectDone(await colleague.run(ACCEPT, { token }));
    expectProblem(await founder.run(LEAVE, { id }), 'LEAD_HANDS_OVER_FIRST');
    const { founders } = await team(founder, id);
    const to = (founderId: string) => ({ input: { startupId: id, founderId } });
    expectError(await colleague.run(LEAD, to(founders[1].id)), 'FORBIDDEN');
    expectProblem(await founder.run(LEAD, to(founders[0].id)), 'ALREADY_LEAD');
    expectDone(await founder.run(LEAD, to(founders[1].id)));
    const answers = await Promise.all([founder.run(LEAVE, { id }), colleague.run(LEAVE, { id })]);
    const codes = answers.flatMap(({ data }) => data.leaveStartup.problems.map(({ code }: { code: string }) => code));
    expect(codes).toHaveLength(1);
    expect(await team(founder, id)).toBeNull();
  });
});

describe('a draft before there is an account', () => {
  it('is kept field by field in this browser, belongs to whoever signs in there, and becomes the record', async () => {
    const browser = product.anonymous();
    expect((await browser.run(DRAFT)).data.startupDraft).toBeNull();
    const first = await browser.run(SAVE, { answers: { name: 'Su Gözü', oneLiner: 'Yarımçıq', unknown: 1 } });
    expectDone(first);
    expect(browser.cookie('draft-')).toHaveLength(43);
    const second = await browser.run(SAVE, { answers: { oneLiner: null, sector: 'AGRITECH', teamSize: 3 } });
    expect(second.data.saveStartupDraft.startupDraft).toMatchObject({
      answers: { name: 'Su Gözü', sector: 'AGRITECH', teamSize: 3 },
      version: 2,
    });
    expect((await product.anonymous().run(DRAFT)).data.startupDraft).toBeNull();
    await browser.fetch('/demo/sign-in', { method: 'POST', json: { persona: 'student' } });
    expect((await browser.run(DRAFT)).data.startupDraft.answers.name).toBe('Su Gözü');
    const elsewhere = await product.signIn('student');
    expect((await elsewhere.run(DRAFT)).data.startupDraft.answers.name).toBe('Su Gözü');
    const secret = browser.cookie('draft-');
    await browser.run('mutation { signOut { problems { code } } }');
    expect(browser.cookie('draft-')).toBe(secret);
    expect((await browser.run(DRAFT)).data.startupDraft).toBeNull();
    await register(elsewhere);
    expect((await elsewhere.run(DRAFT)).data.startupDraft).toBeNull();
  });

  it('has bounds and ends a month after the last keystroke', async () => {
    const browser = product.anonymous();
    const huge = { problem: 'a'.repeat(6001) };
    expectProblem(await browser.run(SAVE, { answers: huge }), 'TOO_LONG', ['answers', 'problem']);
    const long = 'a'.repeat(5900);
    const whole = { name: long, oneLiner: long, problem: long, solution: long };
    expectProblem(await browser.run(SAVE, { answers: whole }), 'DRAFT_TOO_BIG', ['answers']);
    expectDone(await browser.run(SAVE, { answers: { name: 'Köhnə' } }));
    await product.db.rows("update startup_draft set updated_at = now() - interval '31 days'");
    await product.runSchedule('drop-old-drafts');
    expect((await browser.run(DRAFT)).data.startupDraft).toBeNull();
  });

  it('keeps the secret of the browser from one save to the next', async () => {
    const browser = product.anonymous();
    expectDone(await browser.run(SAVE, { answers: { name: 'Bir' } }));
    const before = browser.cookie('draft-');
    expectDone(await browser.run(SAVE, { answers: { city: 'Bakı' } }));
    expect(browser.cookie('draft-')).toBe(before);
    expect((await browser.run(DRAFT)).data.startupDraft.answers).toEqual({ name: 'Bir', city: 'Bakı' });
  });
});
