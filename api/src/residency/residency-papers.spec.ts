import { type Client, expectError, TestProduct } from '../../test/harness.ts';
import { bytesOf, outcomeOf, uploaded } from '../../test/papers.ts';
import { type MadeResident, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';

const STATEMENT = `query ($id: ID!, $on: Date) { residencyStatement(id: $id, on: $on) { holderName number on isValid
  lines { state from to isClockConfirmed conditions { condition isMet } rule { code article confidenceLabel validFrom } } } }`;
const PAPER = 'query ($answer: String!) { certificatePaper(answer: $answer) { outcome code } }';

let product: TestProduct;
let holder: Client;
let resident: MadeResident;
let paper: Buffer;

beforeAll(async () => {
  product = await TestProduct.start();
  holder = await product.as('founder');
  resident = await makeResident(product, { owner: 'founder', name: 'Kağız Sınağı' });
  paper = await bytesOf(holder, `/certificates/${resident.id}/az.pdf`);
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

/** One byte of the text is another one; the length stays. */
function changedAt(text: string, by = 'X'): Buffer {
  const copy = Buffer.from(paper);
  const at = copy.indexOf(text, 0, 'latin1');
  expect(at).toBeGreaterThan(0);
  copy.write(by, at, 'latin1');
  return copy;
}

describe('a file somebody was given', () => {
  it('is ours and unchanged: the register then says what the certificate is worth', async () => {
    expect(await outcomeOf(product, paper)).toEqual({ outcome: 'GENUINE', code: resident.code });
    expect(await uploaded(product, paper, 'ru')).toMatch(/^\/ru\/verify\?file=/);
    expect(await uploaded(product, paper, 'xx')).toMatch(/^\/az\/verify\?file=/);
  });

  it.each<[string, () => Buffer]>([
    ['another name in its properties', () => changedAt('/Subject')],
    ['the code of another certificate', () => changedAt(resident.code, resident.code.startsWith('0') ? '1' : '0')],
    ['one more byte at its end', () => Buffer.concat([paper, Buffer.from('\n')])],
    [
      'pages added after the signature',
      () => Buffer.concat([paper, Buffer.from('\n9 0 obj <</Type /Page>> endobj\n%%EOF')]),
    ],
    ['a signature range that leaves something out', () => changedAt('/ByteRange [0', '/ByteRange [1')],
    ['no end', () => paper.subarray(0, paper.length - 20)],
    ['a second range', () => Buffer.concat([paper, Buffer.from('/ByteRange [0 1 2 3]')])],
  ])('with %s is altered', async (_, file) => {
    expect(await outcomeOf(product, file())).toEqual({ outcome: 'ALTERED', code: null });
  });

  it.each<[string, () => Buffer | null, string]>([
    ['a paper that nobody signed', () => unsigned(), 'NOT_OURS'],
    ['a signature of noise', () => noise(), 'NOT_OURS'],
    ['no PDF', () => Buffer.from('<html>'), 'UNREADABLE'],
    ['nothing', () => null, 'UNREADABLE'],
    ['more than two megabytes', () => Buffer.concat([paper, Buffer.alloc(2.2 * 1024 * 1024)]), 'UNREADABLE'],
  ])('%s', async (_, file, outcome) => {
    expect(await outcomeOf(product, file())).toEqual({ outcome, code: null });
  });

  const contents = () => paper.indexOf('/Contents <', 0, 'latin1') + '/Contents <'.length;
  function unsigned(): Buffer {
    const copy = Buffer.from(paper);
    copy.fill('0', contents(), contents() + 400, 'latin1');
    return copy;
  }
  function noise(): Buffer {
    const copy = Buffer.from(paper);
    copy.fill('30af', contents(), contents() + 4000, 'latin1');
    return copy;
  }

  it('answers whoever sends too many with a page as well, and reads nothing', async () => {
    clock.set(new Date(Date.now() + 3_600_000));
    const outcomes: string[] = [];
    for (let time = 0; time < 21; time++) outcomes.push((await outcomeOf(product, paper)).outcome);
    expect(outcomes.slice(-2)).toEqual(['GENUINE', 'TOO_MANY']);
    clock.set(new Date(Date.now() + 2 * 3_600_000));
    expect(await outcomeOf(product, paper)).toMatchObject({ outcome: 'GENUINE' });
    clock.reset();
  });

  it('gives an answer that nobody can write and that is over after some minutes', async () => {
    const answer = new URL(await uploaded(product, paper), 'https://aim').searchParams.get('file') as string;
    const ask = async (text: string) => (await product.anonymous().run(PAPER, { answer: text })).data.certificatePaper;
    expect(await ask(answer)).toMatchObject({ outcome: 'GENUINE' });
    expect(await ask(`${answer.slice(0, -3)}AAA`)).toEqual({ outcome: 'EXPIRED', code: null });
    expect(await ask('')).toEqual({ outcome: 'EXPIRED', code: null });
    clock.set(new Date(Date.now() + 11 * 60_000));
    expect(await ask(answer)).toEqual({ outcome: 'EXPIRED', code: null });
  });
});

describe('a decision', () => {
  it('is a signed paper for the resident and staff, and leads to what the register says now', async () => {
    const { acts } = (await holder.run('query ($id: ID!) { resident(id: $id) { acts { id } } }', { id: resident.id }))
      .data.resident;
    const file = (locale: string, act: string = acts[0].id) =>
      `/certificates/${resident.id}/decisions/${act}/${locale}.pdf`;
    for (const locale of ['az', 'en', 'ru']) {
      const pdf = await bytesOf(holder, file(locale));
      expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
      expect(await outcomeOf(product, pdf)).toEqual({ outcome: 'GENUINE', code: resident.code });
    }
    const stranger = await product.as('investor');
    const answers = await Promise.all([
      product.anonymous().fetch(file('az')),
      stranger.fetch(file('az')),
      holder.fetch(file('de')),
      holder.fetch(file('az', resident.id)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 404]);
  });
});

describe('a paper that was signed', () => {
  const kept = (subject: string) =>
    product.db.rows<{ locale: string }>('select locale from signed_paper where subject_id = $1 order by locale', [
      subject,
    ]);

  it('stays as it is: signed when the decision takes effect, the same bytes for everybody, good after the keys have changed', async () => {
    const other = await makeResident(product, { owner: 'founder', name: 'Saxlanan Qərar' });
    const [act] = await product.db.rows<{ id: string }>('select id from residency_act where residency_id = $1', [
      other.id,
    ]);
    const actId = act?.id ?? '';
    expect(await kept(actId)).toEqual([]);
    await product.runSchedule('sign-decisions');
    expect(await kept(actId)).toEqual([{ locale: 'az' }]);
    const decision = `/certificates/${other.id}/decisions/${actId}`;
    const staff = await product.as('residency-officer');
    const [first, again] = await Promise.all([
      bytesOf(holder, `${decision}/az.pdf`),
      bytesOf(staff, `${decision}/az.pdf`),
    ]);
    expect(first.equals(again)).toBe(true);
    // Nobody has asked for the translation so far; two who come at once are given the same one.
    const [one, two] = await Promise.all([bytesOf(holder, `${decision}/en.pdf`), bytesOf(staff, `${decision}/en.pdf`)]);
    expect(one.equals(two)).toBe(true);
    const certificate = await bytesOf(holder, `/certificates/${other.id}/az.pdf`);

    clock.set(new Date(Date.now() + 366 * 86_400_000));
    await product.runSchedule('rotate-credential-keys');
    clock.reset();
    expect((await bytesOf(holder, `${decision}/az.pdf`)).equals(first)).toBe(true);
    expect((await bytesOf(holder, `/certificates/${other.id}/az.pdf`)).equals(certificate)).toBe(true);
    const later = await bytesOf(holder, `${decision}/ru.pdf`);
    for (const pdf of [first, one, later, certificate])
      expect(await outcomeOf(product, pdf)).toEqual({ outcome: 'GENUINE', code: other.code });
    await expect(
      product.db.rows("update signed_paper set locale = 'ru' where subject_id = $1", [actId]),
    ).rejects.toThrow('append-only');
  });
});

describe('the statement of entitlements', () => {
  it('says for a day which benefits are in force, with article, term and conditions', async () => {
    const { data } = await holder.run(STATEMENT, { id: resident.id });
    const { isValid, number, lines } = data.residencyStatement;
    expect([isValid, number]).toEqual([true, resident.number]);
    const profit = lines.find(({ rule }: { rule: { code: string } }) => rule.code === 'T1_PROFIT_TAX');
    expect(profit).toMatchObject({
      state: 'IN_FORCE',
      isClockConfirmed: true,
      conditions: [
        { condition: 'CERTIFICATE', isMet: true },
        { condition: 'CLOCK', isMet: true },
        { condition: 'VALUE', isMet: true },
      ],
    });
    const before = await holder.run(STATEMENT, { id: resident.id, on: '2025-01-01' });
    expect(before.data.residencyStatement.isValid).toBe(false);
    const states = before.data.residencyStatement.lines.map(({ state }: { state: string }) => state);
    expect(states).not.toContain('IN_FORCE');
  });

  it('is for the resident and staff, as a page and as a tagged PDF', async () => {
    const pdf = (await bytesOf(holder, `/certificates/${resident.id}/statement/en.pdf?on=2026-12-01`)).toString(
      'latin1',
    );
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain(`(Statement of entitlements ${resident.number})`);
    const stranger = await product.as('investor');
    expectError(await stranger.run(STATEMENT, { id: resident.id }), 'FORBIDDEN');
    const states = await Promise.all([
      stranger.fetch(`/certificates/${resident.id}/statement/az.pdf`),
      product.anonymous().fetch(`/certificates/${resident.id}/statement/az.pdf`),
      holder.fetch(`/certificates/${resident.id}/statement/az.pdf?on=yesterday`),
      holder.fetch(`/certificates/${resident.id}/statement/de.pdf`),
    ]);
    expect(states.map(({ status }) => status)).toEqual([403, 401, 404, 404]);
  });
});

describe('a calculation on paper', () => {
  const LINK = 'form=COMPANY&place=OUTSIDE&on=2026-12-01&share=100&turnover=900000&people1=2&pay1=1500&who1=CITIZEN';

  it('is the calculation of its link, names the lasting address, and needs no account', async () => {
    for (const locale of ['az', 'en', 'ru']) {
      const response = await product.anonymous().fetch(`/it-park/calculation-${locale}.pdf?${LINK}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
      expect(pdf).toContain(`/${locale}/it-park/calculator?form=COMPANY`);
      expect(pdf).toContain('knownAt=');
    }
  });

  it('is refused where the link cannot be read', async () => {
    const states = await Promise.all(
      ['calculation-de.pdf', 'calculation-en.pdf?on=never', `calculation-en.pdf?${'a=1&'.repeat(100)}`].map((file) =>
        product.anonymous().fetch(`/it-park/${file}`),
      ),
    );
    expect(states.map(({ status }) => status)).toEqual([404, 403, 400]);
  });
});
