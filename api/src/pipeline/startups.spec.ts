import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';

const REGISTER = `mutation ($input: RegisterStartupInput!) {
  registerStartup(input: $input) {
    startup {
      id reference name oneLiner state stateLabel stage stageLabel sectorLabel regionLabel origin isClaimed version allowedActions
      founders { isLead person { id } } organisation { id } assignee { id } mergedInto { id }
    }
    problems { code path }
  }
}`;
const READ = 'query ($id: ID!) { startup(id: $id) { id name isClaimed founders { isLead } } }';
const ORGANISATION = `mutation ($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) { organisation { id } problems { code } }
}`;

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
  ]);
});
afterAll(() => product.stop());

const input = (changes: Record<string, unknown> = {}) => ({
  name: 'Ağıllı Bağ',
  oneLiner: 'Bağlar üçün suvarma məsləhəti',
  sector: 'AGRITECH',
  region: 'LENKERAN_ASTARA',
  idempotencyKey: randomUUID(),
  ...changes,
});

describe('registering a startup', () => {
  it('begins a draft in the idea stage with the person as its lead founder', async () => {
    const answer = await founder.run(REGISTER, { input: input() });
    expectDone(answer);
    const { startup } = answer.data.registerStartup;
    expect(startup).toMatchObject({
      name: 'Ağıllı Bağ',
      state: 'DRAFT',
      stateLabel: 'Qaralama',
      stage: 'IDEA',
      stageLabel: 'İdeya',
      sectorLabel: 'Aqrotex',
      regionLabel: 'Lənkəran-Astara',
      origin: 'SELF',
      isClaimed: true,
      version: 1,
      founders: [{ isLead: true }],
      organisation: null,
      assignee: null,
      mergedInto: null,
    });
    expect(startup.reference).toMatch(/^ST-[0-9A-HJKMNP-TV-Z]{6}$/);
    const [entry] = await product.db.rows('select stage, kind, counts from stage_entry where startup_id = $1', [
      startup.id,
    ]);
    expect(entry).toEqual({ stage: 'IDEA', kind: 'REGISTERED', counts: true });
    const events = await product.db.rows<{ event: string }>('select event from event_log where subject_id = $1', [
      startup.id,
    ]);
    expect(events).toEqual([{ event: 'startup.registered' }]);
    const mine = await founder.run('{ myStartups { id name state } }');
    expect(mine.data.myStartups).toContainEqual({ id: startup.id, name: 'Ağıllı Bağ', state: 'DRAFT' });
  });

  it('refuses anonymous callers', async () => {
    expectError(await product.anonymous().run(REGISTER, { input: input() }), 'UNAUTHENTICATED');
  });

  it.each([
    ['no name', { name: ' ' }, 'REQUIRED', ['name']],
    ['a long line', { oneLiner: 'a'.repeat(161) }, 'TOO_LONG', ['oneLiner']],
    ['an unknown country', { country: 'QQ' }, 'COUNTRY_UNKNOWN', ['country']],
    ['a region abroad', { country: 'DE' }, 'REGION_ABROAD', ['region']],
    ['a script as website', { website: 'javascript:alert(1)' }, 'WEBSITE_FORMAT', ['website']],
    ['a founding year to come', { foundedYear: 2099 }, 'FOUNDED_IN_FUTURE', ['foundedYear']],
    ['a foreign organisation', { organisationId: randomUUID() }, 'ORGANISATION_NOT_YOURS', ['organisationId']],
  ] as const)('explains %s at its field', async (_, changes, code, path) => {
    expectProblem(await founder.run(REGISTER, { input: input(changes) }), code, path);
  });

  it('links an organisation of the founder, which only its members and staff see', async () => {
    const organisation = await founder.run(ORGANISATION, {
      input: { name: 'Bağ MMC', legalForm: 'OTHER', country: 'AZ', idempotencyKey: randomUUID() },
    });
    const organisationId = organisation.data.registerOrganisation.organisation.id;
    const answer = await founder.run(REGISTER, { input: input({ organisationId }) });
    expect(answer.data.registerStartup.startup.organisation).toEqual({ id: organisationId });
    expectProblem(await other.run(REGISTER, { input: input({ organisationId }) }), 'ORGANISATION_NOT_YOURS');
  });
});

describe('seeing a startup', () => {
  it('is for its founders and staff; to others it does not exist', async () => {
    const { startup } = (await founder.run(REGISTER, { input: input() })).data.registerStartup;
    const seen = { id: startup.id, name: 'Ağıllı Bağ', isClaimed: true, founders: [{ isLead: true }] };
    for (const client of [founder, officer])
      expect((await client.run(READ, { id: startup.id })).data.startup).toEqual(seen);
    for (const client of [other, await product.as('investor')])
      expect((await client.run(READ, { id: startup.id })).data.startup).toBeNull();
    expect((await other.run('{ myStartups { id } }')).data.myStartups).not.toContainEqual({ id: startup.id });
  });
});
