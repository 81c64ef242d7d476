import { incomeLabels } from '@aim/domain/residency/report';
import { actGrounds } from '@aim/domain/residency/residency-act';
import { report } from '../src/locales/az/report.ts';
import { resident } from '../src/locales/az/resident.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

const YEARS =
  '{ residencyReports(first: 100, filter: { kind: [PERIODIC], state: [DRAFT] }) { items { id residencyId fromOn } } }';
const MINE = '{ myResidencies { id state } }';
const BREACHED = /^Pozulub/;

interface Year {
  readonly id: string;
  readonly residencyId: string;
  readonly fromOn: string;
}

interface Mine {
  readonly myResidencies: readonly { readonly id: string; readonly state: string }[];
}

/** The running year of a company that is a resident, with the months that are filled in already. */
async function runningYear(founder: Visitor): Promise<Year> {
  const { residencyReports } = await ask<{ residencyReports: { items: Year[] } }>(founder, YEARS);
  const { myResidencies } = await ask<Mine>(founder, MINE);
  const active = myResidencies.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id);
  const running = residencyReports.items.at(-1)?.fromOn.slice(0, 4) ?? '';
  const year = residencyReports.items.find(
    ({ residencyId, fromOn }) => active.includes(residencyId) && fromOn.startsWith(running),
  );
  if (!year) throw new Error('the founder has no running year');
  return year;
}

/** Types the resale of the month that stands open; the year saves itself. */
async function resell({ page }: Visitor, reportId: string, amount: string): Promise<void> {
  await page.goto(`/app/residency/reports/${reportId}`);
  await page.getByLabel(incomeLabels.RESALE.az).filter({ visible: true }).first().fill(amount);
}

async function decide({ page }: Visitor, id: string, act: string, ground: string): Promise<void> {
  await page.goto(`/staff/residents/${id}`);
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(resident.ground, { exact: true }).selectOption({ label: ground });
  await dialog.getByLabel(resident.legalBasis).fill('168 nömrəli Fərman');
  await dialog.getByLabel(resident.reasons).fill('Güzəştli gəlirin payı.');
  await dialog.getByRole('button', { name: resident.decide }).click();
  await page.getByText(resident.done).waitFor();
}

it('a resident breaches, explains and cures, and the review is closed', async () => {
  const founder = await newVisitor();
  await signInAs(founder, 'founder', '/app');
  const { id, residencyId } = await runningYear(founder);
  await resell(founder, id, '90000000');
  await founder.page.getByText(BREACHED).waitFor();

  const officer = await newVisitor();
  await signInAs(officer, 'residency-officer', '/staff');
  await decide(officer, residencyId, resident.openReview, actGrounds.QUALIFYING_SHARE.label.az);

  await founder.visit('/app/residency');
  const { page } = founder;
  await page.getByLabel(resident.explanation).fill('Server satışı birdəfəlik olub.');
  await page.getByLabel(resident.cure).fill('Satış ayrıca şirkətə keçirilib.');
  await page.getByRole('button', { name: resident.explain }).click();
  await page.getByText(resident.explained).waitFor();
  await resell(founder, id, '0');
  await page.getByText(BREACHED).waitFor({ state: 'detached' });

  await officer.page.reload();
  await officer.page.getByText('Satış ayrıca şirkətə keçirilib.').waitFor();
  await decide(officer, residencyId, resident.closeReview, actGrounds.CURED.label.az);

  await founder.visit('/app/residency');
  await page.getByText(report.listTitle).first().waitFor();
  expect(await page.getByLabel(resident.explanation).count()).toBe(0);
  const { myResidencies } = await ask<Mine>(founder, MINE);
  expect(myResidencies.find((each) => each.id === residencyId)?.state).toBe('ACTIVE');
});
