import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Client, expectDone, TestProduct } from '../../../test/harness.ts';
import { bytesOf, outcomeOf } from '../../../test/papers.ts';
import { makeResident } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

const PASSPORT = 'K9X7Q4412';
const PERSON = 'Canarina Nordhavn';
const PAPER = 'paper { id code lines { term value } }';
const act = (field: string, type: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { ${PAPER} problems { code } } }`;
const LETTER = act('requestEvidenceLetter', 'RequestEvidenceLetterInput');
const IMPORT = act('requestImportConfirmation', 'RequestImportConfirmationInput');
const DAY_MS = 86_400_000;

let product: TestProduct;
let owner: Client;
let officer: Client;
let second: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, officer, second] = await product.signInEach('founder', 'residency-officer', 'residency-officer-two');
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const letter = (id: string, fullName = PERSON) => ({
  ...{ id, fullName, nationality: 'NO', document: PASSPORT, role: 'ICT_SPECIALIST' },
  ...{ purpose: 'WORK_PERMIT', experience: `Ten years, says ${fullName}`, idempotencyKey: randomUUID() },
});
const goods = (id: string) => ({
  ...{ id, goods: 'Server', customsCode: '8471', invoice: 'INV-7', value: 'USD 48,000' },
  ...{ purpose: 'RESEARCH', idempotencyKey: randomUUID() },
});

/** Two officers issue it. */
async function issue(id: string, field: 'issueEvidenceLetter' | 'confirmImport'): Promise<string> {
  expectDone(await officer.run(act('prepareResidencyPaper', 'ResidencyPaperIdInput'), { input: { id } }));
  const issued = await second.run(act(field, 'ResidencyPaperIdInput'), { input: { id } });
  expectDone(issued);
  return issued.data[field].paper.code;
}

async function issuedLetter() {
  const { id: residencyId } = await makeResident(product);
  const { id } = (await owner.run(LETTER, { input: letter(residencyId) })).data.requestEvidenceLetter.paper;
  const code = await issue(id, 'issueEvidenceLetter');
  return { id, code, residencyId, at: `/certificates/${residencyId}/papers/${id}` };
}

/** Every table in which a text stands, as it is or as bytes. */
async function tablesWith(text: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'bullmq')`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(
        `select from ${name} r where r::text ilike '%' || $1 || '%' or r::text like '%' || encode(convert_to($1, 'utf8'), 'hex') || '%' limit 1`,
        [text],
      );
      if (rowCount !== 0) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

const keptLanguages = async (id: string) =>
  (
    await product.db.rows<{ locale: string }>('select locale from sealed_paper where paper_id = $1 order by locale', [
      id,
    ])
  ).map(({ locale }) => locale);

describe('an issued paper', () => {
  it('is signed once, when it is issued or first read: the same bytes for everybody, good after the keys have changed', async () => {
    const { id, code, at } = await issuedLetter();
    await product.runSchedule('sign-papers');
    expect(await keptLanguages(id)).toEqual(['az']);
    const first = await bytesOf(owner, `${at}/az.pdf`);
    expect(first.equals(await bytesOf(officer, `${at}/az.pdf`))).toBe(true);
    const [one, two] = await Promise.all([bytesOf(owner, `${at}/en.pdf`), bytesOf(officer, `${at}/en.pdf`)]);
    expect(one.equals(two)).toBe(true);

    clock.set(new Date(Date.now() + 366 * DAY_MS));
    await product.runSchedule('rotate-credential-keys');
    clock.reset();
    expect((await bytesOf(owner, `${at}/az.pdf`)).equals(first)).toBe(true);
    const later = await bytesOf(owner, `${at}/ru.pdf`);
    for (const pdf of [first, one, later]) expect(await outcomeOf(product, pdf)).toEqual({ outcome: 'GENUINE', code });
    for (const change of ["update sealed_paper set locale = 'ru'", 'delete from sealed_paper'])
      await expect(product.db.rows(`${change} where paper_id = $1`, [id])).rejects.toThrow('append-only');
  });

  it('is kept like that whatever it confirms', async () => {
    const { id: residencyId } = await makeResident(product);
    const asked = await owner.run(IMPORT, { input: goods(residencyId) });
    const { id } = asked.data.requestImportConfirmation.paper;
    const code = await issue(id, 'confirmImport');
    const at = `/certificates/${residencyId}/papers/${id}/az.pdf`;
    const first = await bytesOf(owner, at);
    expect((await bytesOf(second, at)).equals(first)).toBe(true);
    expect(await outcomeOf(product, first)).toEqual({ outcome: 'GENUINE', code });
    await product.runSchedule('sign-papers');
    expect(await keptLanguages(id)).toEqual(['az']);
  });

  it('opens at its own place only', async () => {
    const { id, at } = await issuedLetter();
    await bytesOf(owner, `${at}/az.pdf`);
    await product.db.rows(
      `insert into sealed_paper (paper_id, locale, bytes_sealed, signed_at)
       select paper_id, 'en', bytes_sealed, signed_at from sealed_paper where paper_id = $1 and locale = 'az'`,
      [id],
    );
    expect((await owner.fetch(`${at}/en.pdf`)).status).toBe(500);
  });
});

describe('a look at a letter', () => {
  const looksAt = (id: string) =>
    product.db.rows<{ name: string; purpose: string; groups: string[] }>(
      `select p.full_name as name, a.purpose, a.field_groups as groups from data_access a join person p on p.id = a.actor_id
       where a.subject_type = 'residencyPaper' and a.subject_id = $1 order by a.id`,
      [id],
    );
  const PAGE = 'query ($id: ID!) { resident(id: $id) { papers { id lines { term value } } } }';

  it('by an officer is written down each time it names somebody, by the company itself it is not', async () => {
    const { id, at, residencyId } = await issuedLetter();
    const before = await looksAt(id);
    expect(before.map(({ purpose }) => purpose)).toEqual(['SERVICE', 'SERVICE']);
    await owner.run(PAGE, { id: residencyId });
    await bytesOf(owner, `${at}/az.pdf`);
    expect(await looksAt(id)).toEqual(before);

    await officer.run(PAGE, { id: residencyId });
    await bytesOf(second, `${at}/az.pdf`);
    const groups = ['name', 'passport'];
    const [{ name: first } = { name: '' }, { name: other } = { name: '' }] = before;
    expect((await looksAt(id)).slice(2)).toEqual([
      { name: first, purpose: 'SERVICE', groups },
      { name: other, purpose: 'EXPORT', groups },
    ]);
    expect(first).not.toBe(other);

    await officer.run('query ($id: ID!) { resident(id: $id) { papers { id number state } } }', { id: residencyId });
    expect(await looksAt(id)).toHaveLength(4);
  });

  it('is told to the company: who, when, and whether as a file', async () => {
    const { at, residencyId } = await issuedLetter();
    await bytesOf(second, `${at}/az.pdf`);
    const LOOKS = 'query ($id: ID!) { resident(id: $id) { papers { reads { at isFile reader { fullName } } } } }';
    const nameOf = async (client: Client) =>
      (await client.run('{ me { person { fullName } } }')).data.me.person.fullName;
    const { papers } = (await owner.run(LOOKS, { id: residencyId })).data.resident;
    const [one, two] = await Promise.all([nameOf(officer), nameOf(second)]);
    const shown = papers[0].reads.map((read: { at: string; isFile: boolean; reader: { fullName: string } }) => [
      read.reader.fullName,
      read.isFile,
    ]);
    expect(shown).toEqual([
      [two, true],
      [two, false],
      [one, false],
    ]);
    expect(Date.parse(papers[0].reads[0].at)).toBeGreaterThan(Date.now() - DAY_MS);
    expect((await (await product.signIn('student')).run(LOOKS, { id: residencyId })).data.resident.papers).toEqual([]);
  });

  it('leaves nothing where the paper names nobody', async () => {
    const { id: residencyId } = await makeResident(product);
    const asked = await owner.run(IMPORT, { input: goods(residencyId) });
    const { id } = asked.data.requestImportConfirmation.paper;
    await issue(id, 'confirmImport');
    await officer.run(PAGE, { id: residencyId });
    expect(await looksAt(id)).toEqual([]);
  });
});

describe('the person whom a letter names', () => {
  it('answers a repeated request as it answered the first', async () => {
    const { id } = await makeResident(product);
    const input = letter(id, 'Somebody Else');
    const [asked, again] = [await owner.run(LETTER, { input }), await owner.run(LETTER, { input })];
    expectDone(asked);
    expect(asked.data.requestEvidenceLetter.paper.lines).toContainEqual({ term: 'Pasport', value: PASSPORT });
    expect(again).toEqual(asked);
  });

  it('stands in one place, the passport in none; a year after the letter has served nobody knows them any more', async () => {
    const { id, code, residencyId, at } = await issuedLetter();
    for (const locale of ['az', 'en']) await bytesOf(owner, `${at}/${locale}.pdf`);
    await product.drainJobs();
    expect(await tablesWith(PASSPORT)).toEqual([]);
    expect(await tablesWith(PERSON)).toEqual(['public.residency_paper']);

    const serves = 90 + 365;
    const erase = async (days: number): Promise<void> => {
      clock.set(new Date(Date.now() + days * DAY_MS));
      await product.runSchedule('erase-letters');
      clock.reset();
    };
    await erase(serves);
    expect(await tablesWith(PERSON)).toEqual(['public.residency_paper']);
    await bytesOf(owner, `${at}/az.pdf`);

    await erase(serves + 1);
    await erase(serves + 2);
    expect(await tablesWith(PERSON)).toEqual([]);
    for (const locale of ['az', 'en', 'ru']) expect((await owner.fetch(`${at}/${locale}.pdf`)).status).toBe(404);
    await product.runSchedule('sign-papers');
    expect(await product.db.rows('select from residency_paper_key where paper_id = $1', [id])).toEqual([]);
    const READ = 'query ($id: ID!) { resident(id: $id) { papers { number erasedAt lines { term value } } } }';
    const [paper] = (await owner.run(READ, { id: residencyId })).data.resident.papers;
    expect(paper).toMatchObject({ number: expect.stringMatching(/^AIM-L-/), erasedAt: expect.any(String) });
    expect(paper.lines.map(({ term }: { term: string }) => term)).toEqual(['Vətəndaşlığı', 'Vəzifəsi', 'Təyinatı']);
    const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { paperGist } }';
    const { paperGist } = (await product.anonymous().run(VERIFY, { code })).data.verifyCertificate;
    expect(paperGist).toBe('İKT mütəxəssisi');
    const told = await product.db.rows<{ event: string }>(
      "select event from event_log where subject_id = $1 and event = 'residencyPaper.erased'",
      [id],
    );
    expect(told).toHaveLength(1);
  });

  it('is forgotten with a refused letter too, and with what the officer wrote', async () => {
    const { id: residencyId } = await makeResident(product);
    const { id } = (await owner.run(LETTER, { input: letter(residencyId) })).data.requestEvidenceLetter.paper;
    const input = { id, reasons: 'The passport has expired.' };
    expectDone(await officer.run(act('refuseResidencyPaper', 'RefuseResidencyPaperInput'), { input }));
    clock.set(new Date(Date.now() + 367 * DAY_MS));
    await product.runSchedule('erase-letters');
    const [row] = await product.db.rows(
      'select reasons, document_encrypted as document, content from residency_paper where id = $1',
      [id],
    );
    expect(row).toMatchObject({ reasons: '—', document: null, content: { fullName: null, experience: null } });
  });
});
