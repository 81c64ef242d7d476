import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../../api/test/browser.ts';
import { startProduct } from '../../../api/test/product.ts';
import { watchFaults } from './faults.ts';

export const product = startProduct();

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** A fault that belongs to the journey: the browser reports every refused request as an error. */
  expectFault(text: RegExp): void;
  /** Opens a page of the product. */
  visit(path: string): Promise<void>;
  /** Another window of the same browser profile. */
  openPage(): Promise<Page>;
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

const LANGUAGES = { az: 'az-AZ', en: 'en-GB', ru: 'ru-RU' } as const;

type VisitorOptions = Omit<BrowserContextOptions, 'locale'> & { readonly locale?: keyof typeof LANGUAGES };

/** People with a browser profile each; a journey fails on any error of a page or breach of the content policy. */
export function visitors(): (options?: VisitorOptions) => Promise<Visitor> {
  let browser: Browser;
  let open: { context: BrowserContext; faults: () => readonly string[] }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const ended = open;
    open = [];
    const faults = ended.flatMap((each) => each.faults());
    await Promise.all(ended.map(({ context }) => context.close()));
    expect(faults).toEqual([]);
  });
  afterAll(() => browser?.close());

  return async ({ locale = 'az', ...options } = {}) => {
    const context = await browser.newContext({
      baseURL: product.url,
      viewport: DESK,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: LANGUAGES[locale],
      timezoneId: 'Asia/Baku',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const { faults, expected } = await watchFaults(context);
    open.push({ context, faults });
    const page = await context.newPage();
    return {
      page,
      context,
      expectFault: (text) => void expected.push(text),
      visit: async (path) => void (await page.goto(path)),
      openPage: () => context.newPage(),
    };
  };
}
