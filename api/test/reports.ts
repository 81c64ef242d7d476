import { randomUUID } from 'node:crypto';
import { addMonths } from '@aim/domain/kernel/calendar-date';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LocalSigner } from '../src/integrations/signature/index.ts';
import { clock } from '../src/platform/clock.ts';
import { type Client, expectDone, type TestProduct } from './harness.ts';
import { FIN } from './residency.ts';
import type { MadeResident } from './residents.ts';

export const REPORT = `query ($id: ID!) { residencyReport(id: $id) { id kind state fromOn lastDay dueDay isLate hasOpinion prefilledFrom holderName
  incomeKinds { kind isQualifying } allowedActions blockers { code path } auditor { id fullName } opinion { opinion text signerName }
  returns { items { part reason note } }
  figures { version months { month headcount payroll lines { kind amount } }
    headroom { state qualifying other shareBps thresholdBps room needed monthsBelow toleratedMonths } } } }`;

export const reportAct = (field: string, type: string, fields = 'id state'): string =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { report { ${fields} } problems { code path message } } }`;
export const START = reportAct('startReport', 'ResidencyReportIdInput');
export const SAVE = reportAct('saveReport', 'SaveReportInput', 'id figures { version headroom { state } }');
export const NAME_AUDITOR = reportAct('nameAuditor', 'NameAuditorInput');
export const SUBMIT = reportAct('submitReport', 'SubmitReportInput', 'id state submittedAt');
export const ACCEPT = reportAct('acceptReport', 'ResidencyReportIdInput');
export const RETURN = reportAct('returnReport', 'ReturnReportInput', 'id state dueDay');
export const SIGN_OPINION = reportAct('signAuditorOpinion', 'SignAuditorOpinionInput', 'id state hasOpinion');
const ASK_HEAD =
  'mutation ($input: StartReportSignatureInput!) { startReportSignature(input: $input) { signature { id link } problems { code path } } }';
const ASK_AUDITOR =
  'mutation ($input: StartOpinionSignatureInput!) { startOpinionSignature(input: $input) { signature { id link } problems { code path } } }';

/** A resident whose certificate is so many months old; its reports are there as the job of the night leaves them. */
export async function residentSince(product: TestProduct, resident: MadeResident, months: number): Promise<string> {
  const startedOn = addMonths(dateOf(clock.now(), HOME_ZONE), -months);
  await product.db.rows('update residency set started_on = $2 where id = $1', [resident.id, startedOn]);
  return startedOn;
}

export async function reportOf(product: TestProduct, residencyId: string, kind: string): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    'select id from residency_report where residency_id = $1 and kind = $2 order by from_on limit 1',
    [residencyId, kind],
  );
  return row?.id as string;
}

export async function personOf(product: TestProduct, key: string): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>('select person_id as id from demo_persona where key = $1', [key]);
  return row?.id as string;
}

export const monthly = (month: string, qualifying: string, other = '0') => ({
  month,
  headcount: 5,
  payroll: '1500000',
  lines: [
    { kind: 'SOFTWARE_DEVELOPMENT', amount: qualifying },
    { kind: 'RESALE', amount: other },
  ],
});

/** Two officers enter the least share of qualifying income, in basis points; null: nobody has confirmed one. */
export async function confirmShare(officer: Client, second: Client, bps: number | null): Promise<void> {
  const proposal = {
    code: 'C_RESIDENT_REVENUE_SHARE',
    kind: 'LIMIT',
    parameters: bps === null ? null : { maximum: String(bps), unit: 'BPS' },
    clock: { kind: 'NONE' },
    isApplied: true,
    title: { az: 'Pay', en: 'Share', ru: 'Доля' },
    source: bps === null ? null : 'https://example.az/hedd',
    confidence: bps === null ? 'NOT_FOUND' : 'INFER',
    validFrom: '2026-01-01',
    reason: 'sınaq',
    idempotencyKey: randomUUID(),
  };
  const proposed = await officer.run(
    'mutation ($input: ProposeBenefitRuleInput!) { proposeBenefitRule(input: $input) { benefitRuleVersion { id } problems { code path } } }',
    { input: proposal },
  );
  expectDone(proposed);
  const { id } = proposed.data.proposeBenefitRule.benefitRuleVersion;
  expectDone(
    await second.run('mutation ($id: ID!) { approveBenefitRule(input: { id: $id }) { problems { code } } }', { id }),
  );
}

export async function signedReport(product: TestProduct, client: Client, id: string): Promise<string> {
  const answer = await client.run(ASK_HEAD, { input: { id, fin: FIN } });
  expectDone(answer);
  const { signature } = answer.data.startReportSignature;
  await product.get(LocalSigner).sign(signature.link, 'SULTANLI AYTƏN', product.origin);
  return signature.id;
}

export const askHead = (client: Client, id: string) => client.run(ASK_HEAD, { input: { id, fin: FIN } });
export const askAuditor = (client: Client, opinion: object) =>
  client.run(ASK_AUDITOR, { input: { ...opinion, fin: 'AUDIT01' } });

export async function signedOpinion(product: TestProduct, client: Client, opinion: object): Promise<string> {
  const answer = await askAuditor(client, opinion);
  expectDone(answer);
  const { signature } = answer.data.startOpinionSignature;
  await product.get(LocalSigner).sign(signature.link, 'HƏMİDZADƏ RAUF', product.origin);
  return signature.id;
}
