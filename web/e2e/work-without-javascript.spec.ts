import { shell } from '../src/locales/az/shell.ts';
import { ui } from '../src/locales/az/ui.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

describe('without JavaScript', () => {
  it('a fictional person is chosen by a plain form', async () => {
    const visitor = await newVisitor({ javaScriptEnabled: false });
    const { page } = visitor;
    await visitor.visit('/az/sign-in?returnTo=%2Faz%2Fprivacy');
    await page.getByRole('button', { name: /Leyla Səfərzadə/ }).click();
    await page.waitForURL('**/az/privacy');
    await page.getByRole('link', { name: shell.myArea }).waitFor();
  });

  it('a refused password is explained on the same page, and the e-mail stays', async () => {
    const visitor = await newVisitor({ javaScriptEnabled: false });
    visitor.expectFault(/422/);
    const { page } = visitor;
    await visitor.visit('/az/sign-in');
    await page.locator('#signIn-email').fill('nobody@test.example');
    await page.locator('#signIn-password').fill('not the password of anybody');
    await page.locator('form:has(#signIn-email) button[type=submit]').click();
    await page.getByRole('alert').getByText(ui.errorSummary).waitFor();
    expect(await page.locator('#signIn-email').inputValue()).toBe('nobody@test.example');
    expect(await page.locator('#signIn-password').inputValue()).toBe('');
  });
});
