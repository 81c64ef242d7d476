import type { Page } from 'playwright-core';
import { foldRows, provideAxe, violations } from './axe.ts';
import { DESK, PHONE, type Visitor } from './visitors.ts';

const NARROW = { width: 320, height: 640 };

/** Whether a page keeps to its width where words are longer: the rest of it is the page of the first language. */
export async function inspectWidth({ page }: Pick<Visitor, 'page'>, path: string): Promise<readonly string[]> {
  await page.setViewportSize(NARROW);
  await go(page, path);
  return [...(await faultsOfDocument(page)), ...(await sidewaysScroll(page))].map((fault) => `${path} ${fault}`);
}

/**
 * Every fault of one page; none for a page to be proud of. Each theme is looked at once: light on a desk, dark on a phone, so that
 * either layout is seen too (every pair of colours is measured by the tokens' own suite, in both themes).
 */
export async function inspectPage({ page }: Pick<Visitor, 'page'>, path: string): Promise<readonly string[]> {
  const found: string[] = [];
  const desk = async () => {
    await foldRows(page, true);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESK);
    found.push(...(await violations(page)).map((fault) => `desk, light: ${fault}`));
  };
  const phone = async () => {
    await foldRows(page, true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    found.push(...(await violations(page)).map((fault) => `phone, dark: ${fault}`));
  };
  const narrow = async () => {
    await foldRows(page, false);
    await page.setViewportSize(NARROW);
    found.push(...(await sidewaysScroll(page)));
  };
  // Drawing anew at another width costs as much as looking: the next page begins at the width where the last one ended.
  const views = page.viewportSize()?.width === NARROW.width ? [narrow, phone, desk] : [desk, phone, narrow];
  await go(page, path);
  found.push(...(await faultsOfDocument(page)));
  for (const view of views) await view();
  return found.map((fault) => `${path} ${fault}`);
}

const provided = new WeakSet<Page>();

/** A page of the public part is a document of its own; within an area the browser moves as its links do, which costs half as much. */
async function go(page: Page, path: string): Promise<void> {
  if (!provided.has(page)) await provideAxe(page);
  provided.add(page);
  if (areaOf(path) !== undefined && areaOf(path) === areaOf(new URL(page.url()).pathname)) await moveTo(page, path);
  else {
    // What the page that is left still waits for may never be told to have ended.
    open.get(page)?.clear();
    await page.goto(path);
  }
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await quiet(page);
  await page.locator('.animate-skeleton').first().waitFor({ state: 'detached' });
}

/** The area whose router shows the page; none for what the server draws. */
function areaOf(path: string): string | undefined {
  return /^\/(app|staff|invest)(?![^/?])/.exec(path)?.[1];
}

/** Moves by the router of the area, and waits until it shows what was asked for. */
async function moveTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await page.waitForFunction((to) => {
    const { state } = Reflect.get(window, '__TSR_ROUTER__') as AreaRouter;
    return state.status === 'idle' && state.resolvedLocation?.href === to && state.location.href === to;
  }, path);
}

/** What TanStack Router shows of itself. */
interface AreaRouter {
  readonly state: {
    readonly status: string;
    readonly location: { readonly href: string };
    readonly resolvedLocation?: { readonly href: string };
  };
}

/** Everything that was asked for has come and is drawn. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await drawn();
  while (openRequests(page) > 0) await drawn();
}

const open = new WeakMap<Page, Set<object>>();

/** Requests of a page that have no answer yet; the stream of live changes never has a whole one. */
function openRequests(page: Page): number {
  const known = open.get(page);
  if (known) return known.size;
  const waiting = new Set<object>();
  page.on('request', (request) => void (request.url().endsWith('/live') || waiting.add(request)));
  page.on('requestfinished', (request) => void waiting.delete(request));
  page.on('requestfailed', (request) => void waiting.delete(request));
  open.set(page, waiting);
  return 0;
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
