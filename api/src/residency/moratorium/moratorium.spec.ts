import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { makeResident } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

const propose = (field: string) =>
  `mutation ($input: ProposeMoratoriumInput!) { ${field}(input: $input) { proposal { id state kindLabel stateLabel } problems { code path } } }`;
const settle = (field: string) =>
  `mutation ($input: DecideMoratoriumInput!) { ${field}(input: $input) { proposal { state } problems { code path } } }`;
const READ = `{ moratorium { startsOn endsOn legalBasis isInForce title text } moratoriumActions
  openMoratoriumProposal { id kind effectiveOn reasons allowedActions proposedBy { fullName } } }`;

let product: TestProduct;
let officer: Client;
let second: Client;
let founder: Client;
let stranger: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  stranger = product.anonymous();
});
afterAll(() => product.stop());

/** So many days from now; everybody has just signed in and confirmed who they are. */
async function goTo(days: number): Promise<void> {
  clock.set(new Date(Date.now() + days * 86_400_000));
  [officer, second, founder] = (await Promise.all(
    ['residency-officer', 'residency-officer-two', 'founder'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client];
}

const today = (days = 0) => addDays(dateOf(clock.now(), HOME_ZONE), days);
const input = (effectiveOn: string) => ({
  input: { effectiveOn, legalBasis: 'Nazirlər Kabinetinin 41 nömrəli qərarı', reasons: 'Fövqəladə vəziyyət.' },
});
const read = async (client: Client) => {
  const { data, errors } = await client.run(READ);
  expect(errors).toEqual([]);
  return data;
};
const openId = async () => (await read(officer)).openMoratoriumProposal.id;
const agree = async () => second.run(settle('approveMoratorium'), { input: { id: await openId() } });
const revokeBlockers = async (id: string): Promise<string[]> => {
  const { data } = await officer.run(
    'query ($id: ID!) { resident(id: $id) { blockers(action: "certificate.revoke") { code } } }',
    { id },
  );
  return data.resident.blockers.map(({ code }: { code: string }) => code);
};

it('is declared by two officers, freezes revocations, is seen by everybody and lifted the same way', async () => {
  await goTo(0);
  const resident = await makeResident(product);
  await product.db.rows(
    `with suspended as (update residency set state = 'SUSPENDED', suspended_on = $2 where id = $1 returning id)
     update residency_certificate c set state = 'SUSPENDED' from suspended s where c.residency_id = s.id`,
    [resident.id, today()],
  );
  expect(await read(officer)).toEqual({
    moratorium: null,
    moratoriumActions: ['moratorium.declare'],
    openMoratoriumProposal: null,
  });
  expect(await revokeBlockers(resident.id)).toEqual([]);

  const proposed = await officer.run(propose('declareMoratorium'), input(today()));
  expectDone(proposed);
  expect(proposed.data.declareMoratorium.proposal).toMatchObject({ state: 'PROPOSED' });
  expect((await read(second)).openMoratoriumProposal).toMatchObject({
    kind: 'DECLARE',
    effectiveOn: today(),
    allowedActions: ['moratorium.approve', 'moratorium.reject'],
  });
  // Nobody else learns of it before it is agreed, and it changes nothing.
  for (const client of [stranger, founder, await product.signIn('analyst')])
    expect(await read(client)).toEqual({ moratorium: null, moratoriumActions: [], openMoratoriumProposal: null });
  expect(await revokeBlockers(resident.id)).toEqual([]);
  expectProblem(await second.run(propose('declareMoratorium'), input(today())), 'MORATORIUM_PROPOSAL_OPEN');
  expectProblem(
    await officer.run(settle('approveMoratorium'), { input: { id: await openId() } }),
    'SECOND_OFFICER_NEEDED',
  );
  await product.drainJobs();
  const told = await product.db.rows<{ key: string }>(
    `select d.key from notification n join demo_persona d on d.person_id = n.person_id
     where n.kind = 'MORATORIUM_PROPOSED' and d.key like 'residency-officer%' order by d.key`,
  );
  expect(told).toEqual([{ key: 'residency-officer-two' }]);

  const { id } = (await read(second)).openMoratoriumProposal;
  expectDone(await agree());
  expectProblem(await second.run(settle('approveMoratorium'), { input: { id } }), 'ACT_NOT_OPEN');
  expect(await read(stranger)).toEqual({
    moratorium: {
      startsOn: today(),
      endsOn: null,
      legalBasis: 'Nazirlər Kabinetinin 41 nömrəli qərarı',
      isInForce: true,
      title: expect.stringContaining('moratorium qüvvədədir'),
      text: 'Bu müddətdə rezidentlik ləğv edilmir. Nazirlər Kabinetinin 41 nömrəli qərarı',
    },
    moratoriumActions: [],
    openMoratoriumProposal: null,
  });
  expect((await read(officer)).moratoriumActions).toEqual(['moratorium.lift']);
  expect(await revokeBlockers(resident.id)).toEqual(['MORATORIUM_IN_FORCE']);
  expectProblem(await officer.run(propose('declareMoratorium'), input(today())), 'MORATORIUM_ALREADY');

  // Ten days of it are ten days more for the suspension.
  const endsOn = async () =>
    (await founder.run('query ($id: ID!) { resident(id: $id) { suspensionEndsOn } }', { id: resident.id })).data
      .resident.suspensionEndsOn;
  const before = await endsOn();
  await goTo(10);
  expect(await endsOn()).toBe(addDays(before, 10));

  expectDone(await second.run(propose('liftMoratorium'), input(today(2))));
  expectDone(await officer.run(settle('approveMoratorium'), { input: { id: await openId() } }));
  expect(await read(officer)).toMatchObject({
    moratorium: { endsOn: today(2), isInForce: true, text: expect.stringContaining('götürülür') },
    moratoriumActions: [],
  });
  expectProblem(await officer.run(propose('liftMoratorium'), input(today(2))), 'MORATORIUM_NONE');
  await goTo(12);
  expect((await read(stranger)).moratorium).toBeNull();
  expect(await revokeBlockers(resident.id)).toEqual([]);
  const log = await product.db.rows<{ event: string }>(
    "select event from event_log where subject_type = 'moratorium' order by at, id",
  );
  expect(log.map(({ event }) => event)).toEqual([
    'moratorium.proposed',
    'moratorium.agreed',
    'moratorium.proposed',
    'moratorium.agreed',
  ]);
});

it('is turned down or taken back, ends with its day, and is nothing for others', async () => {
  await goTo(20);
  for (const client of [founder, await product.signIn('analyst')])
    expectError(await client.run(propose('declareMoratorium'), input(today())), 'FORBIDDEN');
  expectError(await stranger.run(propose('declareMoratorium'), input(today())), 'UNAUTHENTICATED');
  expectProblem(await officer.run(propose('declareMoratorium'), input(today(-1))), 'EFFECT_IN_PAST', ['effectiveOn']);
  expectProblem(await officer.run(propose('liftMoratorium'), input(today())), 'MORATORIUM_NONE');

  expectDone(await officer.run(propose('declareMoratorium'), input(today(1))));
  const first = await openId();
  expectDone(await officer.run(settle('rejectMoratorium'), { input: { id: first } }));
  expectProblem(await second.run(settle('rejectMoratorium'), { input: { id: first } }), 'ACT_NOT_OPEN');

  // Agreed too late: its first day has passed meanwhile.
  expectDone(await officer.run(propose('declareMoratorium'), input(today())));
  await goTo(22);
  expectProblem(await agree(), 'EFFECT_IN_PAST');
  expectDone(await second.run(settle('rejectMoratorium'), { input: { id: await openId() } }));
  expect((await read(stranger)).moratorium).toBeNull();
});

it('is agreed by another person than the one who proposed it, whatever a program does', async () => {
  const insert = `insert into moratorium_proposal (kind, state, moratorium_id, effective_on, legal_basis, reasons, proposed_at, proposed_by_id, decided_at, decided_by_id)
    select 'DECLARE', 'AGREED', (select id from moratorium limit 1), current_date, 'x', 'x', now(), person_id, now(), person_id
    from demo_persona where key = 'admin'`;
  await expect(product.db.rows(insert)).rejects.toThrow('ck_moratorium_proposal_four_eyes');
});
