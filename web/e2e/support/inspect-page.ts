import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { DESK, PHONE, type Visitor } from './visitors.ts';

const NARROW = { width: 320, height: 640 };

/** One page after the other. */
export async function inspectPages(visitor: Visitor, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await inspectPage(visitor, path)));
  return found;
}

/** Every fault of one page, in both themes, on a desk and on a phone; none for a page to be proud of. */
export async function inspectPage({ page }: Visitor, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.animate-skeleton').first().waitFor({ state: 'detached' });
  const found = [...(await faultsOfDocument(page))];
  const look = async (name: string, onlyColours: boolean) =>
    found.push(...(await violations(page, { onlyColours })).map((fault) => `${name}: ${fault}`));
  await look('desk, light', false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('desk, dark', true);
  await page.setViewportSize(PHONE);
  await look('phone, dark', true);
  await page.emulateMedia({ colorScheme: 'light' });
  await look('phone, light', false);
  await page.setViewportSize(NARROW);
  found.push(...(await sidewaysScroll(page)));
  return found.map((fault) => `${path} ${fault}`);
}

async function faultsOfDocument(page: Page): Promise<readonly string[]> {
  const { lang, headings, title } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
  }));
  return [
    ...(['az', 'en', 'ru'].includes(lang) ? [] : [`no language: "${lang}"`]),
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(/\S.*\bAIM\b|\bAIM\b.*\S/.test(title) ? [] : [`title without words: "${title}"`]),
  ];
}

async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')];
    return boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ tagName }) => tagName);
  });
  return wide.map((name) => `${name} scrolls sideways at 320 px`);
}
