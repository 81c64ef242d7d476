import { randomUUID } from 'node:crypto';
import { APPLICATION_BLOCKS, COMMITMENTS, NEGATIVE_CIRCUMSTANCES } from '@aim/domain/residency/application-blocks';
import { LocalSigner } from '../src/integrations/signature/index.ts';
import { type Client, expectDone, type TestProduct } from './harness.ts';

export const FIN = 'TEST0D1';

/** What a complete application says; `fileId` stands for every document. */
export function fullAnswers(fileId: string): Record<(typeof APPLICATION_BLOCKS)[number], Record<string, unknown>> {
  return {
    IDENTITY: {
      name: 'Sınaq Texno',
      legalForm: 'LLC',
      registrationNumber: '1400000011',
      registeredOn: '2020-02-29',
      country: 'AZ',
      address: 'Bakı, Nizami küçəsi 1',
      email: 'info@example.az',
      phone: '+994 12 000 00 00',
    },
    PEOPLE: { manager: 'Aytən Sultanlı', owners: [{ name: 'Aytən Sultanlı', percent: 100 }] },
    DECLARATIONS: Object.fromEntries(NEGATIVE_CIRCUMSTANCES.map((name) => [name, false])),
    ACTIVITY: {
      directions: ['SOFTWARE_DEVELOPMENT'],
      products: 'Anbar üçün proqram',
      evidence: 'Mənbə kodu',
      makesHardware: false,
    },
    PROJECT: { name: 'Ağıllı anbar', summary: 'Qısa təsvir', participants: 'Üç nəfər' },
    NUMBERS: {
      revenue: 100_000,
      qualifyingRevenue: 90_000,
      forecast: 200_000,
      qualifyingForecast: 200_000,
      exportPercent: 40,
      headcount: 6,
      averagePay: 2600,
      foreignSpecialists: 1,
    },
    CHOICES: { taxRegime: 'PROFIT_TAX', insuranceElection: 'LATER' },
    ATTACHMENTS: { businessPlan: fileId, presentation: fileId, charter: fileId, registryExtract: fileId },
    COMMITMENTS: Object.fromEntries(COMMITMENTS.map((name) => [name, true])),
  };
}

/** An organisation with these members, the first of them its administrator. */
export async function organisationOf(
  product: Pick<TestProduct, 'db'>,
  personIds: readonly string[],
  name = 'Sınaq Texno',
): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    `with o as (insert into organisation (name, legal_form, country, registered_at, registered_by_id) values ($1, 'LLC', 'AZ', now(), $2::uuid) returning id),
          m as (insert into membership (organisation_id, person_id, role, since)
                select o.id, p, case when p = $2::uuid then 'ADMIN' else 'MEMBER' end, now() from o, unnest($3::uuid[]) p)
     select id from o`,
    [name, personIds[0], personIds],
  );
  return row?.id as string;
}

export async function cleanFile(
  product: TestProduct,
  applicationId: string,
  organisationId: string,
  personId: string,
): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    `insert into file (subject_type, subject_id, organisation_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
     values ('residencyApplication', $1, $2, 'DOCUMENT', 'plan.pdf', 'application/pdf', 10, 10, 'STAFF', 'CLEAN', $3, now(), $4) returning id`,
    [applicationId, organisationId, personId, randomUUID()],
  );
  return row?.id as string;
}

const START =
  'mutation ($input: StartResidencyApplicationInput!) { startResidencyApplication(input: $input) { application { id } problems { code } } }';
export const SAVE = `mutation ($input: SaveResidencyApplicationInput!) {
  saveResidencyApplication(input: $input) { application { id blocks { block state version } } problems { code path } } }`;
const SIGN = `mutation ($input: StartResidencySignatureInput!) {
  startResidencySignature(input: $input) { signature { id link state } problems { code path } } }`;

export async function startDraft(client: Client, organisationId: string): Promise<string> {
  const answer = await client.run(START, { input: { organisationId, idempotencyKey: randomUUID() } });
  expectDone(answer);
  return answer.data.startResidencyApplication.application.id;
}

export async function fillIn(client: Client, id: string, fileId: string): Promise<void> {
  for (const [block, answers] of Object.entries(fullAnswers(fileId))) {
    const version = block === 'IDENTITY' ? 1 : 0;
    expectDone(await client.run(SAVE, { input: { id, block, version, answers } }));
  }
}

export async function askToSign(client: Client, id: string, fin = FIN): Promise<{ id: string; link: string }> {
  const answer = await client.run(SIGN, { input: { id, fin } });
  expectDone(answer);
  return answer.data.startResidencySignature.signature;
}

/** The head of the company confirms in the app. */
export async function signed(product: TestProduct, client: Client, id: string): Promise<string> {
  const signature = await askToSign(client, id);
  await product.get(LocalSigner).sign(signature.link, 'SULTANLI AYTƏN', product.origin);
  return signature.id;
}

export const act = (field: string, type: string, fields = 'id state'): string =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { application { ${fields} } problems { code path message } } }`;

export const SUBMIT = act(
  'submitResidencyApplication',
  'SubmitResidencyApplicationInput',
  'id state submittedAt reference',
);

const SIGN_LEAVE =
  'mutation ($input: StartWithdrawalSignatureInput!) { startWithdrawalSignature(input: $input) { signature { id link } problems { code path } } }';
const LEAVE =
  'mutation ($input: WithdrawFromResidencyInput!) { withdrawFromResidency(input: $input) { residency { state } problems { code path } } }';

export interface Withdrawal {
  readonly id: string;
  readonly effectiveOn: string;
  readonly reasons: string;
}

export const askToSignLeave = (client: Client, withdrawal: Withdrawal, fin = FIN) =>
  client.run(SIGN_LEAVE, { input: { ...withdrawal, fin } });
export const leave = (client: Client, withdrawal: Withdrawal, signatureId: string) =>
  client.run(LEAVE, { input: { ...withdrawal, signatureId } });

/** Prepared by this member, signed by the head of the company, sent off. */
export async function leaveResidency(product: TestProduct, client: Client, withdrawal: Withdrawal) {
  const asked = await askToSignLeave(client, withdrawal);
  expectDone(asked);
  const { signature } = asked.data.startWithdrawalSignature;
  await product.get(LocalSigner).sign(signature.link, 'SULTANLI AYTƏN', product.origin);
  return leave(client, withdrawal, signature.id);
}
