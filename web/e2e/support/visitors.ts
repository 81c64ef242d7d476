import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sharedBrowser } from '../../../api/test/browser.ts';
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

interface Watched extends Visitor {
  /** What no visitor may meet, since the last time this was asked. */
  takeFaults(): readonly string[];
}

/** People with a browser profile each; a journey fails on any error of a page or breach of the content policy. */
export function visitors(): (options?: VisitorOptions) => Promise<Visitor> {
  let open: Watched[] = [];
  afterEach(async () => {
    const ended = open;
    open = [];
    const faults = ended.flatMap((each) => each.takeFaults());
    await Promise.all(ended.map(({ context }) => context.close()));
    expect(faults).toEqual([]);
  });
  return async (options) => {
    const visitor = await openProfile(options);
    open.push(visitor);
    return visitor;
  };
}

/** One person for all tests of a group, who arrives before the first; each test answers for the faults of its own page. */
export function residentVisitor(arrive: (visitor: Visitor) => Promise<void>, options?: VisitorOptions): () => Visitor {
  let resident: Watched;
  beforeAll(async () => {
    resident = await openProfile(options);
    await arrive(resident);
  });
  afterEach(() => expect(resident.takeFaults()).toEqual([]));
  afterAll(() => resident?.context.close());
  return () => resident;
}

async function openProfile({ locale = 'az', ...options }: VisitorOptions = {}): Promise<Watched> {
  const browser = await sharedBrowser();
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
  const { takeFaults, expected } = await watchFaults(context);
  const page = await context.newPage();
  return {
    page,
    context,
    takeFaults,
    expectFault: (text) => void expected.push(text),
    visit: async (path) => void (await page.goto(path)),
    openPage: () => context.newPage(),
  };
}
