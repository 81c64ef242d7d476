import { calculator } from '../src/locales/az/calculator.ts';
import { itPark } from '../src/locales/az/itPark.ts';
import { screener } from '../src/locales/az/screener.ts';
import { PHONE, visitors } from './support/visitors.ts';

const newVisitor = visitors();

describe('a company that thinks of residency', () => {
  it('learns on a phone which status fits, what it means in money, and shares the result', async () => {
    const { page, visit } = await newVisitor({ viewport: PHONE });
    await visit('/az/it-park');
    await page.getByRole('link', { name: itPark.toCheck }).click();
    await page.getByLabel(screener.employees).fill('12');
    await page.getByRole('radio', { name: screener.yes }).check();
    await page.getByRole('button', { name: screener.submit }).click();
    const result = page.getByRole('region', { name: screener.result });
    await result.getByText(screener.status_TECHNOPARK_OUTSIDE).first().waitFor();
    await result.getByText('Vergi Məcəlləsi').or(result.getByText('Fərmanı')).first().waitFor();
    await result.getByRole('link', { name: screener.toCalculator }).click();

    await page.getByLabel(calculator.on).fill('2026-12-20');
    await page.locator('#people1').fill('1');
    await page.locator('#pay1').fill('12 000');
    for (const row of [2, 3]) await page.locator(`#people${row}`).fill('0');
    await page.locator('#dividends').fill('');
    await page.getByRole('button', { name: calculator.submit }).click();
    await page.waitForURL(/pay1=12/);
    // 2027: 12 × 1,235 in general, 12 × 600 for a resident.
    const found = page.getByRole('region', { name: calculator.result });
    await found.getByRole('heading', { level: 2 }).getByText('7.620').waitFor();
    await found.locator('details[open]').getByText(calculator.why_VALUE_UNCONFIRMED).first().waitFor();
    const lasting = await found.getByRole('link', { name: calculator.lasting }).getAttribute('href');
    expect(lasting).toContain('knownAt=');

    const stranger = await newVisitor({ javaScriptEnabled: false });
    await stranger.visit(lasting ?? '');
    const seen = stranger.page.getByRole('region', { name: calculator.result });
    await seen.getByRole('heading', { level: 2 }).getByText('7.620').waitFor();
    expect(await stranger.page.locator('#pay1').inputValue()).toBe('12 000');
  });
});
