import { randomUUID } from 'node:crypto';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { leaveResidency } from '../../../test/residency.ts';
import { makeResident } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

let product: TestProduct;
let owner: Client;
let stranger: Client;
let officer: Client;
let second: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, stranger, officer, second] = (await Promise.all(
    ['founder', 'founder-foreign', 'residency-officer', 'residency-officer-two'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client, Client];
});
afterAll(() => product.stop());

const PAPER = 'paper { id state stateLabel number code issuedOn validUntil allowedActions lines { term value } }';
const act = (field: string, type: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { ${PAPER} problems { code path } } }`;
const LETTER = act('requestEvidenceLetter', 'RequestEvidenceLetterInput');
const IMPORT = act('requestImportConfirmation', 'RequestImportConfirmationInput');
const PREPARE = act('prepareResidencyPaper', 'ResidencyPaperIdInput');
const REFUSE = act('refuseResidencyPaper', 'RefuseResidencyPaperInput');
const CONFIRM = act('confirmImport', 'ResidencyPaperIdInput');
const ISSUE = act('issueEvidenceLetter', 'ResidencyPaperIdInput');
const VERIFY =
  'query ($code: String!) { verifyCertificate(code: $code) { verdict number holderName paperLabel paperGist validUntil suggestion } }';

const askLetter = (client: Client, id: string, more: object = {}) =>
  client.run(LETTER, {
    input: {
      ...{ id, fullName: 'Ingrid Nordhavn', nationality: 'no', document: 'N1234567', role: 'ICT_SPECIALIST' },
      ...{ purpose: 'WORK_PERMIT', experience: 'Ten years of software', idempotencyKey: randomUUID() },
      ...more,
    },
  });
const askImport = (client: Client, id: string) =>
  client.run(IMPORT, {
    input: {
      ...{ id, goods: 'Server, 2 ədəd', customsCode: '8471', invoice: 'INV-7', value: 'USD 48,000' },
      ...{ purpose: 'RESEARCH', idempotencyKey: randomUUID() },
    },
  });

describe('an evidence letter', () => {
  it('is asked for, prepared by one officer, issued by another, and verified by anybody', async () => {
    const { id } = await makeResident(product);
    expectError(await askLetter(stranger, id), 'FORBIDDEN');
    expectError(await askLetter(officer, id), 'FORBIDDEN');
    expectProblem(await askLetter(owner, id, { experience: null }), 'EXPERIENCE_NEEDED', ['experience']);
    const asked = await askLetter(owner, id);
    expectDone(asked);
    const { id: paperId } = asked.data.requestEvidenceLetter.paper;
    const input = { id: paperId };
    expectError(await owner.run(PREPARE, { input }), 'FORBIDDEN');
    expectError(await stranger.run(PREPARE, { input }), 'NOT_FOUND');
    expectProblem(await second.run(ISSUE, { input }), 'STATE_HAS_MOVED_ON', []);
    const prepared = await officer.run(PREPARE, { input });
    expect(prepared.data.prepareResidencyPaper.paper).toMatchObject({
      state: 'PREPARED',
      allowedActions: ['residencyPaper.refuse', 'residencyPaper.issueLetter'],
    });
    const SEEN = 'query ($id: ID!) { resident(id: $id) { papers { state stateLabel } } }';
    expect((await owner.run(SEEN, { id })).data.resident.papers).toEqual([
      { state: 'REQUESTED', stateLabel: 'Baxılır' },
    ]);
    expect((await stranger.run(SEEN, { id })).data.resident.papers).toEqual([]);
    expectProblem(await officer.run(ISSUE, { input }), 'SECOND_OFFICER_NEEDED', []);
    expectProblem(await second.run(CONFIRM, { input }), 'STATE_HAS_MOVED_ON', []);
    const issued = await second.run(ISSUE, { input });
    expectDone(issued);
    const { paper } = issued.data.issueEvidenceLetter;
    expect(paper).toMatchObject({ state: 'ISSUED', validUntil: addDays(paper.issuedOn, 90), allowedActions: [] });
    expect(paper.number).toMatch(/^AIM-L-\d{4}-\d{5}$/);
    expect(paper.lines).toContainEqual({ term: 'Pasport', value: 'N1234567' });
    expect(paper.lines).toContainEqual({ term: 'Vətəndaşlığı', value: 'Norveç' });
    await product.drainJobs();
    const told = await product.db.rows<{ kind: string }>(
      "select distinct kind from notification where href like '%' || $1 and kind like 'PAPER_%' order by kind",
      [id],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['PAPER_ISSUED', 'PAPER_PREPARED', 'PAPER_REQUESTED']);
    const check = (await product.anonymous().run(VERIFY, { code: paper.code })).data.verifyCertificate;
    expect(check).toMatchObject({ verdict: 'VALID', number: paper.number, holderName: 'Sınaq Rezidenti' });
    expect(check.paperGist).toBe('I••• N•••, İKT mütəxəssisi');
    expect((await product.anonymous().run(VERIFY, { code: paper.number })).data.verifyCertificate.verdict).toBe(
      'NOT_FOUND',
    );
    const [stored] = await product.db.rows<{ text: string }>(
      "select content::text || encode(document_encrypted, 'escape') as text from residency_paper where id = $1",
      [paperId],
    );
    expect(stored?.text).not.toContain('N1234567');

    const path = `/certificates/${id}/papers/${paperId}/en.pdf`;
    expect((await stranger.fetch(path)).status).toBe(403);
    expect((await product.anonymous().fetch(path)).status).toBe(401);
    const file = await owner.fetch(path);
    expect(file.headers.get('content-type')).toContain('application/pdf');
    const bytes = Buffer.from(await file.arrayBuffer());
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), 'paper.pdf');
    const checked = await product.anonymous().fetch('/certificates/check-file?lang=en', { method: 'POST', body });
    const answer = new URL(checked.headers.get('location') ?? '', product.origin).searchParams.get('file');
    const UPLOADED = 'query ($answer: String!) { certificatePaper(answer: $answer) { outcome code } }';
    expect((await product.anonymous().run(UPLOADED, { answer })).data.certificatePaper).toEqual({
      outcome: 'GENUINE',
      code: paper.code,
    });

    clock.set(new Date(clock.now().getTime() + 91 * 86_400_000));
    try {
      expect((await product.anonymous().run(VERIFY, { code: paper.code })).data.verifyCertificate.verdict).toBe(
        'EXPIRED',
      );
    } finally {
      clock.reset();
    }
  });
});

describe('a confirmation of an import', () => {
  it('is refused with reasons, or confirmed by two officers while the certificate is valid', async () => {
    const { id } = await makeResident(product);
    const first = (await askImport(owner, id)).data.requestImportConfirmation.paper.id;
    const FILTER = '{ residents(first: 100, filter: { hasOpenPaper: true }) { items { id } } }';
    const waiting = async (client: Client) =>
      (await client.run(FILTER)).data.residents.items.some((each: { id: string }) => each.id === id);
    expect(await waiting(officer)).toBe(true);
    const STEPS = '{ me { nextSteps { key params } } }';
    const queues: { key: string; params: { count: number } }[] = (await officer.run(STEPS)).data.me.nextSteps;
    expect(queues.find(({ key }) => key === 'residencyPapers')?.params.count).toBeGreaterThan(0);
    const ownSteps: { key: string }[] = (await owner.run(STEPS)).data.me.nextSteps;
    expect(ownSteps.map(({ key }) => key)).not.toContain('residencyPapers');
    const refused = await officer.run(REFUSE, { input: { id: first, reasons: 'Mallar avadanlıq deyil.' } });
    expect(refused.data.refuseResidencyPaper.paper.state).toBe('REFUSED');
    expectProblem(await officer.run(PREPARE, { input: { id: first } }), 'STATE_HAS_MOVED_ON', []);
    expect(await waiting(officer)).toBe(false);
    const { id: paperId } = (await askImport(owner, id)).data.requestImportConfirmation.paper;
    expectDone(await officer.run(PREPARE, { input: { id: paperId } }));
    const confirmed = await second.run(CONFIRM, { input: { id: paperId } });
    expectDone(confirmed);
    const { code } = confirmed.data.confirmImport.paper;
    const effectiveOn = dateOf(clock.now(), HOME_ZONE);
    expectDone(await leaveResidency(product, owner, { id, reasons: 'Fəaliyyət dayanır.', effectiveOn }));
    expect((await product.anonymous().run(VERIFY, { code })).data.verifyCertificate.verdict).toBe('WITHDRAWN');
    expectProblem(await askImport(owner, id), 'CERTIFICATE_NOT_VALID', []);
  });
});
