import type { BrowserContext, Page } from 'playwright-core';
import { giveBack, type Profile, type ProfileOptions, takeProfile } from './profiles.ts';

export { product } from './profiles.ts';

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

interface VisitorOptions extends ProfileOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
}

interface Watched extends Visitor {
  readonly profile: Profile;
}

/** People with a browser profile each; a journey fails on any error of a page or breach of the content policy. */
export function visitors(): (options?: VisitorOptions) => Promise<Visitor> {
  let open: Watched[] = [];
  afterEach(async () => {
    const ended = open;
    open = [];
    const faults = ended.flatMap(({ profile }) => profile.takeFaults());
    await Promise.all(ended.map(({ profile }) => giveBack(profile)));
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
  afterEach(() => expect(resident.profile.takeFaults()).toEqual([]));
  afterAll(async () => void (await (resident && giveBack(resident.profile))));
  return () => resident;
}

async function openProfile({
  viewport = DESK,
  colorScheme = 'light',
  ...options
}: VisitorOptions = {}): Promise<Watched> {
  const profile = await takeProfile(options);
  const { context, expected, page } = profile;
  const dress = async (one: Page) => {
    await one.setViewportSize(viewport);
    await one.emulateMedia({ colorScheme });
    return one;
  };
  return {
    page: await dress(page),
    context,
    profile,
    openPage: async () => dress(await context.newPage()),
    expectFault: (text) => void expected.push(text),
    visit: async (path) => void (await page.goto(path)),
  };
}
