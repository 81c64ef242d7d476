import { organisations } from '../src/locales/az/organisations.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { work } from '../src/locales/az/work.ts';
import { inventPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('signs in with Digital Login and comes back to the page that was wanted', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await visitor.visit('/app/organisations');
  await page.waitForURL(/\/az\/sign-in\?returnTo=/);
  await page.getByRole('link', { name: signIn.digitalLogin }).click();
  await page.waitForURL(/\/oidc\/interaction\//);
  await page.getByRole('radio', { name: /Aygün Sınaqova/ }).check();
  await page.locator('form').first().getByRole('button').click();
  await page.waitForURL('**/app/organisations');
  await page.getByRole('heading', { level: 1, name: organisations.title }).waitFor();
  await page.getByRole('button', { name: /Aygün Sınaqova/ }).click();
  await page.getByRole('menuitem', { name: work.signOut }).click();
  await page.waitForURL('**/az/');
  await visitor.visit('/app');
  await page.waitForURL(/\/az\/sign-in/);
});

it('says what happened when the sign-in was stopped there, and lets one start again', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await visitor.visit('/az/sign-in?returnTo=%2Fapp');
  await page.getByRole('link', { name: signIn.digitalLogin }).click();
  await page.locator('form[action$="/abort"] button').click();
  await page.waitForURL(/\/az\/sign-in\?/);
  expect(await page.getByRole('alert').textContent()).toMatch(/Digital Login/);
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/app');
  await page.getByRole('link', { name: signIn.digitalLogin }).click();
  await page.waitForURL(/\/oidc\/interaction\//);
});

it('never sends anybody to another site after signing in', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await visitor.visit(`/az/sign-in?returnTo=${encodeURIComponent('https://elsewhere.example/app')}`);
  await page.getByRole('link', { name: signIn.digitalLogin }).click();
  await inventPerson(page, 'Yolda Qalmaz');
  await page.waitForURL('**/app');
});
