import type { Page } from 'playwright-core';
import { ui } from '../src/locales/az/ui.ts';
import { settled } from './support/settled.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

/** How light the page is once colours have settled, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}

/** The class that the server itself wrote, before any script. */
const servedClass = async ({ context }: Visitor, path: string) =>
  /<html[^>]* class="(\w+)"/.exec(await (await context.request.get(path)).text())?.[1];

it('follows the device until one chooses, then the server sends the chosen theme', async () => {
  const visitor = await newVisitor({ colorScheme: 'dark' });
  const { page } = visitor;
  await visitor.visit('/az/');
  expect(await brightness(page)).toBeLessThan(60);
  await page.getByRole('radio', { name: ui.themeLight }).check({ force: true });
  expect(await brightness(page)).toBeGreaterThan(200);
  expect(await servedClass(visitor, '/az/privacy')).toBe('light');
  await visitor.visit('/az/privacy');
  expect(await brightness(page)).toBeGreaterThan(200);
});

it('a signed-in person who chose dark gets dark from the first byte, on any device', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Gecə Quşu');
  await page.getByRole('button', { name: /Gecə Quşu/ }).click();
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('"theme"') ?? false);
  await page.getByRole('menuitemradio', { name: ui.themeDark }).click();
  await saved;
  await page.locator('html.dark').waitFor();
  expect(await brightness(page)).toBeLessThan(60);
  await visitor.context.clearCookies({ name: 'aim-theme' });
  expect(await servedClass(visitor, '/app')).toBe('dark');
  expect(await servedClass(visitor, '/az/')).toBe('dark');
  await page.reload();
  expect(await brightness(page)).toBeLessThan(60);
});
