import { randomUUID } from 'node:crypto';
import { addMonths } from '@aim/domain/kernel/calendar-date';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { leaveResidency } from '../../../test/residency.ts';
import { makeResident } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

let product: TestProduct;
let owner: Client;
let stranger: Client;
let officer: Client;
const today = () => dateOf(clock.now(), HOME_ZONE);

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, stranger, officer] = (await Promise.all(
    ['founder', 'founder-foreign', 'residency-officer'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client];
});
afterAll(() => product.stop());

const ANNOUNCE =
  'mutation ($input: AnnounceChangeInput!) { announceChange(input: $input) { change { id state isShortNotice isDue noticeEndsOn allowedActions } problems { code path } } }';
const CONFIRM =
  'mutation ($input: ConfirmChangeInput!) { confirmChange(input: $input) { change { state happenedOn allowedActions } problems { code path } } }';
const CALL_OFF =
  'mutation ($input: CallOffChangeInput!) { callOffChange(input: $input) { change { state calledOffReason } problems { code path } } }';
const ELECT =
  'mutation ($input: ElectBenefitInput!) { electBenefit(input: $input) { residency { elections { fullName finEnd base run fromMonth } } problems { code path } } }';
const SEEN = 'query ($id: ID!) { resident(id: $id) { allowedActions changes { id text } elections { fullName } } }';

const announce = (client: Client, id: string, effectiveOn: string) =>
  client.run(ANNOUNCE, {
    input: { id, kind: 'OWNERS', text: 'Pay 40 %: A. Ə. → B. C.', effectiveOn, idempotencyKey: randomUUID() },
  });
const elect = (client: Client, id: string, more: object = {}) =>
  client.run(ELECT, {
    input: {
      ...{ id, fullName: 'Sınaqzadə Aytən', fin: '5abc12k', base: 'FIXED_BASE', from: today(), isWritten: true },
      ...more,
      idempotencyKey: randomUUID(),
    },
  });
const told = async (kind: string, residencyId: string): Promise<number> => {
  const rows = await product.db.rows("select id from notification where kind = $1 and href like '%' || $2", [
    kind,
    residencyId,
  ]);
  return rows.length;
};

describe('a change that is told ahead', () => {
  it('reaches officers, is asked about on its day, and is confirmed once', async () => {
    const { id } = await makeResident(product);
    expectError(await announce(stranger, id, today()), 'FORBIDDEN');
    expectError(await announce(officer, id, today()), 'FORBIDDEN');
    const ahead = await announce(owner, id, addDays(today(), 60));
    expectDone(ahead);
    const { change } = ahead.data.announceChange;
    expect(change).toMatchObject({
      ...{ state: 'ANNOUNCED', isShortNotice: false, isDue: false },
      allowedActions: ['plannedChange.confirm', 'plannedChange.callOff'],
    });
    expectProblem(
      await owner.run(CONFIRM, { input: { id: change.id, happenedOn: addDays(today(), 1) } }),
      'CHANGE_NOT_YET',
      ['happenedOn'],
    );
    expectError(await stranger.run(CONFIRM, { input: { id: change.id, happenedOn: today() } }), 'NOT_FOUND');
    expectError(await officer.run(CONFIRM, { input: { id: change.id, happenedOn: today() } }), 'FORBIDDEN');
    const late = await announce(owner, id, today());
    expect(late.data.announceChange.change).toMatchObject({ isShortNotice: true, isDue: true });
    await product.drainJobs();
    expect(await told('CHANGE_ANNOUNCED', id)).toBeGreaterThanOrEqual(2);
    await product.runSchedule('ask-about-due-changes');
    await product.runSchedule('ask-about-due-changes');
    await product.drainJobs();
    expect(await told('CHANGE_TO_CONFIRM', id)).toBe(1);
    const STEPS = '{ me { nextSteps { key href } } }';
    const stepsOf = async (client: Client): Promise<{ key: string; href: string }[]> =>
      (await client.run(STEPS)).data.me.nextSteps;
    const href = `/app/residency/between-reports/${id}`;
    expect(await stepsOf(owner)).toContainEqual({ key: 'confirmChange', href });
    expect((await stepsOf(stranger)).map(({ key }) => key)).not.toContain('confirmChange');
    const { id: lateId } = late.data.announceChange.change;
    const confirmed = await owner.run(CONFIRM, { input: { id: lateId, happenedOn: today() } });
    expect(confirmed.data.confirmChange.change).toEqual({
      state: 'CONFIRMED',
      happenedOn: today(),
      allowedActions: [],
    });
    expect(await stepsOf(owner)).not.toContainEqual({ key: 'confirmChange', href });
    expectProblem(await owner.run(CONFIRM, { input: { id: lateId, happenedOn: today() } }), 'STATE_HAS_MOVED_ON', []);
    const off = await owner.run(CALL_OFF, { input: { id: change.id, reason: 'Razılaşma alınmadı.' } });
    expect(off.data.callOffChange.change).toEqual({ state: 'CALLED_OFF', calledOffReason: 'Razılaşma alınmadı.' });
  });

  it('is refused outside the residency, and strangers see nothing of it', async () => {
    const { id } = await makeResident(product);
    expectProblem(await announce(owner, id, addDays(today(), -1)), 'CHANGE_BEFORE_RESIDENCY', ['effectiveOn']);
    expectProblem(await announce(owner, id, addDays(today(), 400)), 'CHANGE_TOO_FAR', ['effectiveOn']);
    expectDone(await announce(owner, id, today()));
    expect((await officer.run(SEEN, { id })).data.resident.changes).toHaveLength(1);
    expect((await stranger.run(SEEN, { id })).data.resident.changes).toEqual([]);
    expect((await product.anonymous().run(SEEN, { id })).data.resident.changes).toEqual([]);
    expectDone(await leaveResidency(product, owner, { id, reasons: 'Fəaliyyət dayanır.', effectiveOn: today() }));
    expectProblem(await announce(owner, id, today()), 'RESIDENCY_ENDED', []);
    expect((await owner.run(SEEN, { id })).data.resident.allowedActions).not.toContain('plannedChange.announce');
  });
});

describe('what an employee elects', () => {
  it('counts from its month, and another election of the same month stands in its place', async () => {
    const { id } = await makeResident(product);
    expectError(await elect(stranger, id), 'FORBIDDEN');
    expectProblem(await elect(owner, id, { isWritten: false }), 'ELECTION_NOT_WRITTEN', ['isWritten']);
    expectProblem(await elect(owner, id, { fin: '12' }), 'FIN_FORMAT', ['fin']);
    expectProblem(await elect(owner, id, { from: addMonths(today(), -1) }), 'ELECTION_IN_PAST', ['from']);
    expectDone(await elect(owner, id));
    expectProblem(await elect(owner, id), 'ELECTION_UNCHANGED', ['base']);
    expectDone(await elect(owner, id, { base: 'ACTUAL_EARNINGS' }));
    const later = addMonths(today(), 2);
    const answer = await elect(owner, id, { from: later });
    const month = (day: string) => `${day.slice(0, 7)}-01`;
    const of = { fullName: 'Sınaqzadə Aytən', finEnd: '2K' };
    expect(answer.data.electBenefit.residency.elections).toEqual([
      { ...of, base: 'FIXED_BASE', run: 'LATER', fromMonth: month(later) },
      { ...of, base: 'ACTUAL_EARNINGS', run: 'NOW', fromMonth: month(today()) },
    ]);
    expect((await stranger.run(SEEN, { id })).data.resident.elections).toEqual([]);
    const stored = await product.db.rows<{ text: string }>(
      "select encode(fin_encrypted, 'escape') as text from benefit_election where residency_id = $1",
      [id],
    );
    expect(stored.some(({ text }) => text.includes('5ABC12K'))).toBe(false);
  });

  it('has no fixed base where the rule has ended', async () => {
    const { id } = await makeResident(product);
    // The national calendar of the rule ends with 2032; everybody signs in anew by then.
    clock.set(new Date('2033-02-01T08:00:00Z'));
    try {
      expectProblem(await elect(await product.signIn('founder'), id), 'ELECTION_NOT_IN_FORCE', ['base']);
    } finally {
      clock.reset();
    }
  });
});
