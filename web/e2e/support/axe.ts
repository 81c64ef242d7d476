import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Gives axe to every document that the page will open, compiled once for all of them instead of sent to each. */
export async function provideAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: SOURCE });
}

interface Inspection {
  readonly onlyColours?: boolean;
  /** Rules that mean nothing on this page. */
  readonly without?: readonly string[];
  /** Whether five rows of a table speak for all. */
  readonly folded?: boolean;
}

/**
 * What axe finds on the page, one line for each element. The text of axe runs beside the page, outside its content policy.
 * Where nothing but the theme has changed, only the rules of colours need to be asked.
 */
export async function violations(
  page: Page,
  { onlyColours = false, without = [], folded = true }: Inspection = {},
): Promise<readonly string[]> {
  await foldRows(page, folded);
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { violations: found } = await page.evaluate(
    ({ only, disabled }) =>
      (Reflect.get(window, 'axe') as typeof axe).run(document, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
        ...(only ? { runOnly: { type: 'rule' as const, values: only } } : {}),
      }),
    { only: onlyColours ? COLOURS : null, disabled: [...without] },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Rows of a table are alike: the first five speak for the rest, which are laid out only where their width counts. */
export async function foldRows(page: Page, folded: boolean): Promise<void> {
  await page.evaluate((isFolded) => {
    const known = Reflect.get(window, 'foldedRows') as CSSStyleSheet | undefined;
    const sheet = known ?? new CSSStyleSheet();
    if (!known) {
      sheet.replaceSync('tbody tr:nth-of-type(n + 6) { display: none !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      Object.assign(window, { foldedRows: sheet });
    }
    sheet.disabled = !isFolded;
  }, folded);
}
