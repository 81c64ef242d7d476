import { keys } from '../src/locales/az/keys.ts';
import { organisations } from '../src/locales/az/organisations.ts';
import { ui } from '../src/locales/az/ui.ts';
import { violations } from './support/axe.ts';
import { inspectPage } from './support/inspect-page.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { openSpace } from './support/spaces.ts';
import { beginImport } from './support/startups.ts';
import { residentVisitor, type Visitor, visitors } from './support/visitors.ts';

const LISTS = [
  'organisations',
  'people',
  'mails',
  'startups',
  'cohorts',
  'importRuns',
  'bulkRuns',
  'residencyApplications',
  'residents',
  'residencyReports',
  'softLandingCases',
  'ruleScenarios',
] as const;
/** So many may be asked for at once. */
const HALF = LISTS.length / 2;
const idsOf = (lists: readonly string[]) =>
  `{ ${lists.map((list) => `${list}(first: 1) { items { id } }`).join(' ')} }`;
type Ids = Readonly<Record<(typeof LISTS)[number], { readonly items: readonly { readonly id: string }[] }>>;

/** Refused for each startup, so that the page of the run has reasons to show. */
const REFUSED_RUN = {
  kind: 'ADVANCE',
  filter: { stage: ['FUNDED'] },
  params: { to: 'MVP', enteredOn: '2026-01-01', isChecked: true },
  idempotencyKey: 'accessible-run',
};
const START = 'mutation($input: StartBulkRunInput!) { startBulkRun(input: $input) { bulkRun { id } } }';

describe('the pages of the staff', () => {
  let ids: Ids;
  let space = '';
  const visitor = residentVisitor(async (admin) => {
    await signInAs(admin, 'admin', '/staff');
    await beginImport(admin, 'Kataloq', 'id,name,status\n1,Bir,Active\n2,İki,Closed\n');
    await ask(admin, START, { input: REFUSED_RUN });
    const [some, others] = await Promise.all(
      [LISTS.slice(0, HALF), LISTS.slice(HALF)].map((lists) => ask<Ids>(admin, idsOf(lists))),
    );
    ids = { ...some, ...others } as Ids;
    space = (await openSpace('Zaqatala', ['Car'], [['NOTICE', { minutes: 60 }]])).slug;
  });

  it.each([
    '/staff/organisations',
    '/staff/organisations?search=nothing-has-this-name',
    '/staff/organisations?peek=:organisations',
    '/staff/startups',
    '/staff/startups?view=board',
    '/staff/startups/:startups',
    '/staff/bulk-runs',
    '/staff/bulk-runs/:bulkRuns',
    '/staff/moderation',
    '/staff/pipeline',
    '/staff/cohorts',
    '/staff/cohorts/:cohorts',
    '/staff/imports',
    '/staff/imports/:importRuns',
    '/staff/residency/rules',
    '/staff/residency/simulations',
    '/staff/residency/simulations/:ruleScenarios',
    '/staff/residency/appeals',
    '/staff/residency/reports/:residencyReports',
    '/staff/residents',
    '/staff/residents/:residents',
    '/staff/soft-landing/:softLandingCases',
    '/staff/residency/applications',
    '/staff/residency/applications/:residencyApplications',
    '/staff/spaces',
    '/staff/spaces/:space',
    '/staff/spaces/:space/account',
    '/staff/spaces/:space/rules',
    '/staff/spaces/:space/setup',
    '/staff/people',
    '/staff/audit',
    '/staff/mail',
    '/staff/jobs',
    '/staff',
    '/staff/organisations/:organisations',
    '/staff/people/:people',
    '/staff/mail/:mails',
    '/staff/inbox',
    '/staff/settings',
  ])('%s', async (path) => {
    const known = path.replace(':space', space).replace(/:(\w+)/, (_, list: keyof Ids) => ids[list].items[0]?.id ?? '');
    expect(await inspectPage(visitor(), known)).toEqual([]);
  });
});

describe('what opens over a page', () => {
  const visitor = residentVisitor(async (admin) => {
    await signInAs(admin, 'admin', '/staff/organisations?state=UNVERIFIED');
    await admin.page.getByRole('rowheader').first().waitFor();
  });
  const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name }).first().click();

  it.each<[string, (visitor: Visitor) => Promise<void>]>([
    [
      'palette',
      async ({ page }) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox', { name: ui.palettePlaceholder }).waitFor();
      },
    ],
    [
      'keyboard help',
      async ({ page }) => {
        await page.keyboard.press('?');
        await page.getByText(keys.palette).waitFor();
      },
    ],
    [
      'profile menu',
      async ({ page }) => {
        await page
          .getByRole('banner')
          .getByRole('button', { name: /Səbinə/ })
          .click();
        await page.getByRole('menu').waitFor();
      },
    ],
    [
      'filters',
      async (admin) => {
        await button(admin, ui.addFilter);
        await admin.page.getByRole('dialog').waitFor();
      },
    ],
    [
      'columns',
      async (admin) => {
        await button(admin, ui.columns);
        await admin.page.getByRole('dialog').waitFor();
      },
    ],
    [
      'verify many',
      async (admin) => {
        await admin.page.getByRole('checkbox', { name: ui.selectAll }).check();
        await admin.page.getByRole('button', { name: organisations.verify, exact: true }).first().click();
        await admin.page.getByRole('dialog').waitFor();
      },
    ],
  ])('%s', async (_, open) => {
    const { page } = visitor();
    await open(visitor());
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, { onlyColours: colorScheme === 'dark' })).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });
});

const newVisitor = visitors();

it('without colours of its own, focus and selection stay visible', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', '/staff/organisations');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe('none');
  expect(outline.width).toBeGreaterThanOrEqual(2);

  const row = page.getByRole('row').nth(1);
  const look = () => row.screenshot({ animations: 'disabled' });
  const before = await look();
  await row.getByRole('checkbox').check();
  await page.mouse.move(0, 0);
  expect((await look()).equals(before)).toBe(false);
  const current = page.getByRole('navigation').locator('[aria-current=page]').first();
  const marks = await current.evaluate((element) => {
    const { borderStyle, outlineStyle, boxShadow, fontWeight } = getComputedStyle(element);
    const before = getComputedStyle(element, '::before');
    return { borderStyle, outlineStyle, boxShadow, fontWeight, before: before.content };
  });
  expect(Number(marks.fontWeight) >= 600 || marks.borderStyle !== 'none' || marks.outlineStyle !== 'none').toBe(true);
});
