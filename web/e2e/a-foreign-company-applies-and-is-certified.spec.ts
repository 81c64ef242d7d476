import { randomInt } from 'node:crypto';
import { applicationMachine } from '@aim/domain/residency/application';
import { attachmentLabels, COMMITMENTS, NEGATIVE_CIRCUMSTANCES } from '@aim/domain/residency/application-blocks';
import { decisionReasons } from '@aim/domain/residency/application-vocabulary';
import { application } from '../src/locales/az/application.ts';
import { resident } from '../src/locales/az/resident.ts';
import { message } from './support/message.ts';
import { PDF, untilChecked } from './support/residency.ts';
import { ask, registerCompany, signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

const SAVE =
  'mutation ($input: SaveResidencyApplicationInput!) { saveResidencyApplication(input: $input) { problems { code } } }';
const stateOf = (state: keyof typeof applicationMachine.states) => applicationMachine.states[state].label.az;

/** Sections that are no part of the journey. */
const REST = {
  IDENTITY: {
    name: 'Fjord',
    legalForm: 'FOREIGN_COMPANY',
    registrationNumber: 'NO-4411',
    registeredOn: '2020-02-29',
    country: 'NO',
    address: 'Oslo, Storgata 1',
    email: 'info@example.no',
    phone: '+47 22 00 00 00',
  },
  PEOPLE: { manager: 'Ingrid Nordhavn', owners: [{ name: 'Ingrid Nordhavn', percent: 100 }] },
  DECLARATIONS: Object.fromEntries(NEGATIVE_CIRCUMSTANCES.map((name) => [name, false])),
  ACTIVITY: { directions: ['SOFTWARE_DEVELOPMENT'], products: 'Proqram', evidence: 'Mənbə kodu', makesHardware: false },
  NUMBERS: {
    revenue: 100,
    qualifyingRevenue: 100,
    forecast: 100,
    qualifyingForecast: 100,
    exportPercent: 10,
    headcount: 3,
    averagePay: 2600,
    foreignSpecialists: 0,
  },
  CHOICES: { taxRegime: 'UNDECIDED', insuranceElection: 'LATER' },
  COMMITMENTS: Object.fromEntries(COMMITMENTS.map((name) => [name, true])),
};

async function attach({ page }: Visitor): Promise<void> {
  for (const name of ['businessPlan', 'presentation', 'charter', 'registryExtract'] as const) {
    const label = attachmentLabels[name].az;
    await page.getByLabel(label).setInputFiles({ name: `${label}.pdf`, mimeType: 'application/pdf', buffer: PDF });
    await page.getByText(`${label}.pdf`).first().waitFor();
  }
  await page.getByRole('button', { name: application.nextBlock }).click();
}

async function signAndSend({ page }: Visitor, button: string): Promise<void> {
  await page.getByLabel(application.fin).fill('TEST0D9');
  await page.getByRole('button', { name: application.askToSign }).click();
  await page.getByRole('button', { name: application.demoSign }).click();
  await page.getByText(message(application.signedBy, { name: 'Ingrid Nordhavn' })).waitFor();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByText(stateOf('COMPLETENESS_CHECK')).first().waitFor();
}

it('a foreign company applies, is sent back once, and is certified by two officers on the advice of three experts', async () => {
  const applicant = await newVisitor();
  const name = `Fjord ${randomInt(1_000_000)}`;
  await signInAsNewPerson(applicant, 'Ingrid Nordhavn', '/app/organisations');
  // Tax officers have given it a number: without one nobody is certified.
  await registerCompany(applicant, name, `99${randomInt(1e6, 1e7)}1`);
  await applicant.visit('/app/residency');
  const { page } = applicant;
  await page.getByRole('radio', { name: /^Proqram təminatının hazırlanması/ }).check();
  await page.getByText(application.classDeviations).waitFor();
  for (const check of [application.checkForm, application.checkOperator, application.checkPapers])
    await page.getByLabel(check).check();
  await page.getByRole('button', { name: application.start }).click();
  await page.getByRole('heading', { level: 1, name: application.title }).waitFor();
  const id = page.url().split('/').at(-1) as string;
  for (const [block, answers] of Object.entries(REST)) {
    const isBegun = block === 'IDENTITY' || block === 'ACTIVITY';
    await ask(applicant, SAVE, { input: { id, block, version: isBegun ? 1 : 0, answers } });
  }

  await page.getByRole('link', { name: 'İnnovasiya layihəsi', exact: true }).click();
  await page.getByLabel(application.f_name, { exact: true }).fill('Ağıllı anbar');
  await page.getByLabel(application.f_summary).fill('Anbar üçün proqram');
  await page.getByLabel(application.f_participants).fill('Üç proqramçı');
  await page.getByRole('button', { name: application.nextBlock }).click();
  await applicant.visit(`/app/residency/${id}?block=ATTACHMENTS`);
  await attach(applicant);
  await untilChecked(applicant, id);
  await applicant.visit(`/app/residency/${id}`);
  await signAndSend(applicant, application.submit);

  const officer = await newVisitor();
  await signInAs(officer, 'residency-officer', `/staff/residency/applications/${id}`);
  await officer.page.getByRole('button', { name: application.sendBack }).click();
  await officer.page.getByLabel(application.note).fill('Ünvanı dəqiqləşdirin.');
  await officer.page.getByRole('dialog').getByRole('button', { name: application.sendBack }).click();
  await officer.page.getByText(application.sentBack, { exact: true }).waitFor();

  await page.getByText('Ünvanı dəqiqləşdirin.').waitFor();
  await signAndSend(applicant, application.resubmit);

  await officer.page.reload();
  await officer.page.getByRole('button', { name: application.accept, exact: true }).click();
  await officer.page.getByRole('alertdialog').getByRole('button', { name: application.accept }).click();
  await officer.page.getByRole('button', { name: application.appoint }).click();
  for (const expert of ['Fərid Nağızadə', 'Sevinc Ağalarova-Tağı', 'Günel Abbaslı'])
    await officer.page.getByLabel(expert).check();
  await officer.page.getByRole('dialog').getByRole('button', { name: application.appoint }).click();
  await officer.page.getByText(application.notDeclared).first().waitFor();
  for (const persona of ['reviewer', 'reviewer-two', 'programme-officer']) await giveOpinion(persona, id);

  await officer.page.reload();
  await officer.page.getByRole('button', { name: application.decide }).click();
  await officer.page.getByLabel(decisionReasons.COUNCIL_IN_FAVOUR.label.az).check();
  await officer.page.getByRole('dialog').getByRole('button', { name: application.decide }).click();
  await officer.page.getByText(application.decided).waitFor();
  await page.reload();
  await page.getByText(stateOf('EVALUATION')).first().waitFor();
  expect(await page.getByText(application.decisionTitle, { exact: true }).count()).toBe(0);

  const second = await newVisitor();
  await signInAs(second, 'residency-officer-two', `/staff/residency/applications/${id}`);
  await second.page.getByRole('button', { name: application.release }).click();
  await second.page.getByRole('alertdialog').getByRole('button', { name: application.release }).click();
  await second.page.getByText(stateOf('APPROVED_PENDING_FEE')).first().waitFor();

  await page.reload();
  await page.getByLabel(application.feeProof).fill('ÖT-77');
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Baku' }).format(new Date());
  await page.getByLabel(application.feePaidOn).fill(today);
  await page.getByRole('button', { name: application.sendProof }).click();
  await page.getByText(application.proofSent).first().waitFor();
  await officer.page.reload();
  await officer.page.getByRole('button', { name: application.confirmFee }).click();
  await officer.page.getByRole('dialog').getByRole('button', { name: application.confirmFee }).click();
  await officer.page.getByText(stateOf('CERTIFICATE_ISSUE')).first().waitFor();
  await officer.page.getByRole('button', { name: resident.issue }).click();
  await officer.page.getByRole('alertdialog').getByRole('button', { name: resident.issue }).click();
  await officer.page.getByText(stateOf('ISSUED')).first().waitFor();

  await applicant.visit('/app/residency');
  await page.getByRole('heading', { level: 2, name }).first().waitFor();
  const pdf = page.getByRole('link', { name: message(resident.pdf, { language: 'EN' }) });
  const paper = await applicant.context.request.get((await pdf.getAttribute('href')) ?? '');
  expect(paper.headers()['content-type']).toContain('application/pdf');
}, 240_000);

async function giveOpinion(persona: string, id: string): Promise<void> {
  const expert = await newVisitor();
  await signInAs(expert, persona, `/app/residency/council/${id}`);
  await expert.page.getByRole('button', { name: application.declare }).click();
  await expert.page.getByLabel(application.opinionReasons).fill('Fəaliyyət siyahıdadır.');
  await expert.page.getByRole('button', { name: application.giveOpinion }).click();
  await expert.page.getByText('Fəaliyyət siyahıdadır.').first().waitFor();
}
