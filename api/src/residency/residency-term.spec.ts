import { randomUUID } from 'node:crypto';
import { addMonths } from '@aim/domain/kernel/calendar-date';
import type { Locale } from '@aim/domain/kernel/locale';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { askToSignLeave, leave } from '../../test/residency.ts';
import { makePaidApplication, makeResident } from '../../test/residents.ts';
import { LocalSigner } from '../integrations/signature/index.ts';
import { clock } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';

const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { verdict } }';
const READ = 'query ($id: ID!) { resident(id: $id) { state } }';
const SIGNATURE = 'query ($id: ID!) { withdrawalSignature(id: $id) { state signerName } }';
const ISSUE =
  'mutation ($input: IssueCertificateInput!) { issueCertificate(input: $input) { residency { id } problems { code path } } }';
const TERMS = `select r.state, r.started_on::text as "startedOn", r.ends_on::text as "endsOn", c.code, c.issued_on::text as "issuedOn"
  from residency r join residency_certificate c on c.residency_id = r.id where r.organisation_id = $1 order by r.started_on`;
const START = `mutation ($input: StartResidencyApplicationInput!) { startResidencyApplication(input: $input) {
  application { id blocks { block answers } } problems { code path } } }`;

let product: TestProduct;
let officer: Client;
let founder: Client;

const signIn = async (): Promise<void> => {
  [officer, founder] = await product.signInEach('residency-officer', 'founder');
};
beforeAll(async () => {
  product = await TestProduct.start();
  await signIn();
});
afterEach(async () => {
  clock.reset();
  await signIn();
});
afterAll(() => product.stop());

const today = (days = 0) => addDays(dateOf(clock.now(), HOME_ZONE), days);
const verdict = async (code: string) =>
  (await product.anonymous().run(VERIFY, { code })).data.verifyCertificate.verdict;
const start = (organisationId: string) =>
  founder.run(START, { input: { organisationId, direction: 'INTEGRATION_SERVICES', idempotencyKey: randomUUID() } });

describe('a residency ends', () => {
  it('by the resident’s own application: the accountant prepares it, the head of the company signs it, once and word for word', async () => {
    const resident = await makeResident(product);
    await product.db.rows(
      `insert into membership (organisation_id, person_id, role, since)
       select $1, person_id, 'MEMBER', now() from demo_persona where key = 'student'`,
      [resident.organisationId],
    );
    const accountant = await product.signIn('student');
    const withdrawal = { id: resident.id, effectiveOn: today(), reasons: 'Başqa rejim' };
    const someone = randomUUID();
    expectError(await askToSignLeave(officer, withdrawal), 'FORBIDDEN');
    expectError(await leave(officer, withdrawal, someone), 'FORBIDDEN');
    expectProblem(await leave(founder, withdrawal, someone), 'SIGNATURE_NEEDED', []);
    expectProblem(await askToSignLeave(accountant, { ...withdrawal, effectiveOn: today(-1) }), 'EFFECT_IN_PAST', [
      'effectiveOn',
    ]);
    const asked = await askToSignLeave(accountant, withdrawal);
    expectDone(asked);
    const { id: signatureId, link } = asked.data.startWithdrawalSignature.signature;
    expectProblem(await leave(accountant, withdrawal, signatureId), 'SIGNATURE_NOT_GIVEN', []);
    const signer = product.get(LocalSigner);
    await signer.sign(link, 'SULTANLI AYTƏN', product.origin);
    const state = async (client: Client) => (await client.run(SIGNATURE, { id: signatureId })).data.withdrawalSignature;
    expect(await state(accountant)).toEqual({ state: 'SIGNED', signerName: 'SULTANLI AYTƏN' });
    expect(await state(officer)).toBeNull();
    for (const changed of [{ reasons: 'Başqa səbəb' }, { effectiveOn: today(1) }])
      expectProblem(await leave(accountant, { ...withdrawal, ...changed }, signatureId), 'SIGNED_TEXT_CHANGED', []);
    expectDone(await leave(accountant, withdrawal, signatureId));
    expect(await verdict(resident.code)).toBe('WITHDRAWN');
    const [act] = await product.db.rows(
      "select signature_id, state from residency_act where residency_id = $1 and kind = 'WITHDRAW'",
      [resident.id],
    );
    expect(act).toEqual({ signature_id: signatureId, state: 'DONE' });
    const other = await makeResident(product);
    expectProblem(await leave(founder, { ...withdrawal, id: other.id }, signatureId), 'SIGNATURE_NEEDED', []);
    expectProblem(await askToSignLeave(founder, withdrawal), 'RESIDENCY_NOT_IN_STATE', []);
  });

  it('by its term, also before the timer has run', async () => {
    const resident = await makeResident(product, { validUntil: today(1) });
    expect(await verdict(resident.code)).toBe('VALID');
    clock.set(new Date(Date.now() + 2 * 86_400_000));
    expect(await verdict(resident.code)).toBe('EXPIRED');
    await product.runSchedule('expire-residencies');
    await signIn();
    expect((await officer.run(READ, { id: resident.id })).data.resident.state).toBe('EXPIRED');
    expect(await verdict(resident.code)).toBe('EXPIRED');
  });
});

describe('before the end of a term', () => {
  it('the resident is told a year, half a year and a month ahead, each once', async () => {
    const endsOn = addMonths(today(), 13);
    const { id } = await makeResident(product, { validUntil: endsOn });
    const told = async (at: string): Promise<string[]> => {
      clock.set(new Date(`${at}T09:35:00+04:00`));
      await product.runSchedule('remind-of-terms');
      await product.runSchedule('remind-of-terms');
      const rows = await product.db.rows<{ reminder: string }>(
        `select payload->>'reminder' as reminder from event_log where event = 'residency.termNeared' and subject_id = $1 order by id`,
        [id],
      );
      return rows.map(({ reminder }) => reminder);
    };
    expect(await told(today())).toEqual([]);
    expect(await told(addDays(endsOn, -365))).toEqual(['YEAR']);
    expect(await told(addDays(endsOn, -200))).toEqual(['YEAR']);
    expect(await told(addDays(endsOn, -170))).toEqual(['YEAR', 'HALF_YEAR']);
    expect(await told(addDays(endsOn, -3))).toEqual(['YEAR', 'HALF_YEAR', 'MONTH']);
    expect(await told(endsOn)).toHaveLength(3);
  });

  it('a resident has nothing to apply for, until it is near: then the way to renew is their next step', async () => {
    const { organisationId } = await makeResident(product, { validUntil: addDays(addMonths(today(), 6), 1) });
    expectProblem(await start(organisationId), 'ALREADY_RESIDENT', []);
    const endsOn = addMonths(today(), 6);
    const ending = await makeResident(product, { validUntil: endsOn });
    const renewal = async () =>
      (await founder.run('{ me { nextSteps { key href dueAt } } }')).data.me.nextSteps.find(
        ({ key }: { key: string }) => key === 'renewResidency',
      );
    expect(await renewal()).toMatchObject({
      href: '/app/residency',
      dueAt: startOfDay(addDays(endsOn, 1), HOME_ZONE).toISOString(),
    });
    const begun = await start(ending.organisationId);
    expectDone(begun);
    const { blocks } = begun.data.startResidencyApplication.application;
    expect(blocks.find(({ block }: { block: string }) => block === 'ACTIVITY').answers).toEqual({
      directions: ['INTEGRATION_SERVICES'],
    });
    expect(await renewal()).toBeUndefined();
    const { id } = begun.data.startResidencyApplication.application;
    const { nextSteps } = (await founder.run('{ me { nextSteps { key href } } }')).data.me;
    expect(nextSteps).toContainEqual({ key: 'continueApplication', href: `/app/residency/${id}` });
  });
});

describe('a renewal that is granted before the term has ended', () => {
  const endsOn = () => addMonths(today(), 2);

  /** A resident and their paid application for the next term. */
  async function ending() {
    const resident = await makeResident(product, { validUntil: endsOn() });
    const { id: applicationId } = await makePaidApplication(product);
    await product.db.rows('update residency_application set organisation_id = $2 where id = $1', [
      applicationId,
      resident.organisationId,
    ]);
    return { ...resident, applicationId };
  }
  async function issue(applicationId: string, validUntil: string | null = null) {
    const second = await product.signIn('residency-officer-two');
    return second.run(ISSUE, { input: { applicationId, validUntil, idempotencyKey: randomUUID() } });
  }
  const stateOf = async (id: string) =>
    (await product.db.rows<{ state: string }>('select state from residency_application where id = $1', [id]))[0]?.state;
  const nightAfter = async (day: string): Promise<void> => {
    clock.set(new Date(`${addDays(day, 1)}T00:04:00+04:00`));
    await product.runSchedule('expire-residencies');
  };

  it('begins on the day after the old one: no day without status and none with two', async () => {
    const { id, organisationId, applicationId, code, tin } = await ending();
    const [last, next] = [endsOn(), addDays(endsOn(), 1)];
    expectProblem(await issue(applicationId, next), 'TERM_ENDS_IN_PAST', ['validUntil']);
    expectDone(await issue(applicationId, addMonths(next, 12)));
    expectProblem(await issue(applicationId), 'RENEWAL_PREPARED', []);
    const RENEWAL = 'query ($id: ID!) { resident(id: $id) { renewalStartsOn } }';
    expect((await founder.run(RENEWAL, { id })).data.resident.renewalStartsOn).toBe(next);
    expect((await product.anonymous().run(RENEWAL, { id })).data.resident.renewalStartsOn).toBeNull();
    expect(await stateOf(applicationId)).toBe('CERTIFICATE_ISSUE');
    expect(await product.db.rows(TERMS, [organisationId])).toHaveLength(1);

    await nightAfter(last);
    const terms = await product.db.rows<{ code: string }>(TERMS, [organisationId]);
    expect(terms).toMatchObject([
      { state: 'EXPIRED', endsOn: last },
      { state: 'ACTIVE', startedOn: next, issuedOn: next, endsOn: addMonths(next, 12) },
    ]);
    expect(await stateOf(applicationId)).toBe('ISSUED');
    expect([await verdict(code), await verdict(terms[1]?.code ?? '')]).toEqual(['EXPIRED', 'VALID']);
    const asked = await product.anonymous().fetch('/data/residents/1.0/exists', {
      method: 'POST',
      json: { query: { content: { tin } } },
      headers: { 'information-mediator-client': 'AZ/GOV/BANK/CORE' },
    });
    expect(await asked.json()).toMatchObject({ answer: { status: true } });
    await expect(
      product.db.rows(
        'update residency set started_on = started_on - 1 where organisation_id = $1 and started_on = $2',
        [organisationId, next],
      ),
    ).rejects.toThrow(/ex_residency_terms/);
    await expect(product.db.rows('update residency set ends_on = ends_on - 1 where id = $1', [id])).rejects.toThrow(
      /fk_residency_renewal_term/,
    );
  });

  it('is told to the members at once, in the bell and by mail, each in their language', async () => {
    const { organisationId, applicationId } = await ending();
    const languages = { founder: 'az', 'founder-foreign': 'en', student: 'ru' };
    await product.db.rows(
      `with spoken as (update person p set locale = x.locale from demo_persona d, unnest($2::text[], $3::text[]) x(key, locale)
         where d.person_id = p.id and d.key = x.key returning p.id)
       insert into membership (organisation_id, person_id, role, since)
       select $1, s.id, 'MEMBER', now() from spoken s
       where not exists (select from membership m where m.organisation_id = $1 and m.person_id = s.id)`,
      [organisationId, Object.keys(languages), Object.values(languages)],
    );
    await product.drainJobs();
    expectDone(await issue(applicationId));
    await product.drainJobs();
    const TOLD = `select locale, subject from mail where template = 'RENEWAL_PREPARED' and event_id in
      (select id from event_log where event = 'residency.renewalPrepared' and payload->>'applicationId' = $1) order by locale`;
    const day = (locale: Locale) => dayInWords(addDays(endsOn(), 1), locale);
    expect(await product.db.rows(TOLD, [applicationId])).toEqual([
      { locale: 'az', subject: `«Sınaq Rezidenti»: yeni müddət ${day('az')} başlayır` },
      { locale: 'en', subject: `Sınaq Rezidenti: the new term begins on ${day('en')}` },
      { locale: 'ru', subject: `«Sınaq Rezidenti»: новый срок начинается ${day('ru')}` },
    ]);
    const rung = await product.db.rows<{ href: string }>(
      `select href from notification where kind = 'RENEWAL_PREPARED' and event_id in
        (select id from event_log where payload->>'applicationId' = $1)`,
      [applicationId],
    );
    expect(rung.map(({ href }) => href)).toEqual(['/app/residency', '/app/residency', '/app/residency']);
  });

  it('clears nobody: where a review is open at the end of the term, officers decide', async () => {
    const { id, organisationId, applicationId } = await ending();
    expectDone(await issue(applicationId));
    const last = endsOn();
    await product.db.rows("update residency set state = 'UNDER_REVIEW' where id = $1", [id]);
    await nightAfter(last);
    expect(await product.db.rows(TERMS, [organisationId])).toMatchObject([{ state: 'EXPIRED' }]);
    expect(await stateOf(applicationId)).toBe('CERTIFICATE_ISSUE');
    expectDone(await issue(applicationId));
    expect(await product.db.rows(TERMS, [organisationId])).toMatchObject([{ state: 'EXPIRED' }, { state: 'ACTIVE' }]);
  });
});
