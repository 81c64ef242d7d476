import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sharedBrowser } from '../../../api/test/browser.ts';
import { startProduct } from '../../../api/test/product.ts';
import { type Watch, watchFaults } from './faults.ts';

export const product = startProduct();

/** A browser profile: one person's cookies and storage at a time. */
export interface Profile extends Watch {
  readonly context: BrowserContext;
  /** The page that is open before anything is visited. */
  readonly page: Page;
}

const LANGUAGES = { az: 'az-AZ', en: 'en-GB', ru: 'ru-RU' } as const;

/** What a profile keeps for its whole life; the size of the window and the theme belong to a page. */
export type ProfileOptions = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'hasTouch' | 'isMobile'> & {
  readonly locale?: keyof typeof LANGUAGES;
};

/** Profiles nobody uses, by their options. What they have read and compiled stays: a browser with an empty cache works twice as long. */
const idle = new Map<string, Profile[]>();
const kinds = new WeakMap<BrowserContext, string>();

/** A profile without cookies and storage. */
export async function takeProfile(options: ProfileOptions): Promise<Profile> {
  const kind = JSON.stringify(options);
  const known = idle.get(kind)?.pop();
  if (known) return known;
  const { locale = 'az', ...rest } = options;
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL: product.url,
    reducedMotion: 'reduce',
    locale: LANGUAGES[locale],
    timezoneId: 'Asia/Baku',
    ...rest,
  });
  context.setDefaultTimeout(20_000);
  kinds.set(context, kind);
  return { context, ...(await watchFaults(context)), page: await context.newPage() };
}

/** Closes its pages and forgets who used it, as "clear browsing data" does. */
export async function giveBack({ page: _, ...profile }: Profile): Promise<void> {
  const { context, expected, takeFaults } = profile;
  await Promise.all(context.pages().map((each) => each.close()));
  await context.setOffline(false);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    session.send('Storage.clearDataForOrigin', {
      origin: new URL(product.url).origin,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers,file_systems',
    }),
  ]);
  await session.detach();
  expected.length = 0;
  takeFaults();
  const kind = kinds.get(context) ?? '';
  idle.set(kind, [...(idle.get(kind) ?? []), { ...profile, page }]);
}
