import { resident } from '../src/locales/az/resident.ts';
import { verify } from '../src/locales/az/verify.ts';
import { signInAs } from './support/sign-in.ts';
import { PHONE, product, type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

/** Somebody whose review has run its terms and about whom nothing is proposed, as the officer's own session answers; the code stands on the paper and nowhere in public. */
async function heardResident({ context }: Visitor): Promise<{ id: string; code: string }> {
  const query =
    '{ residents(first: 10, sort: STARTED_DESC, filter: { state: [UNDER_REVIEW] }) { items { id acts { state } certificates { code } } } }';
  const response = await context.request.post(`${product.url}/graphql`, { data: { query } });
  const { data } = await response.json();
  const item = data.residents.items.find(({ acts }: { acts: { state: string }[] }) =>
    acts.every(({ state }) => state === 'DONE'),
  );
  return { id: item.id, code: item.certificates[0].code };
}

async function propose({ page }: Visitor, id: string, act: string): Promise<void> {
  await page.goto(`/staff/residents/${id}`);
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByLabel(resident.legalBasis).fill('168 nömrəli Fərman');
  await page.getByLabel(resident.reasons).fill('Hesabat vaxtında təqdim edilməyib.');
  await page.getByRole('button', { name: resident.propose }).click();
  await page.getByText(resident.proposed).waitFor();
}

async function approve({ page }: Visitor, id: string): Promise<void> {
  await page.goto(`/staff/residents/${id}`);
  await page.getByRole('button', { name: resident.approve, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: resident.approve, exact: true }).click();
  await page.getByText(resident.approved).waitFor();
}

it('a stranger verifies by the QR link while officers suspend and reinstate', async () => {
  const [officer, second] = [await newVisitor(), await newVisitor()];
  await signInAs(officer, 'residency-officer');
  await signInAs(second, 'residency-officer-two');
  const { id, code } = await heardResident(officer);
  const stranger = await newVisitor({ viewport: PHONE, javaScriptEnabled: false });
  const reads = async (verdict: string) => {
    await stranger.visit(`/v/${code}`);
    await stranger.page.getByRole('heading', { level: 1, name: verdict }).waitFor();
    expect(await stranger.page.locator('script').count()).toBe(0);
  };

  await reads(verify.valid);
  await propose(officer, id, resident.suspend);
  await reads(verify.valid);
  await approve(second, id);
  await reads(verify.suspended);
  await propose(officer, id, resident.reinstate);
  await approve(second, id);
  await reads(verify.valid);
});
