import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rows of a table are alike: the first five speak for the rest. */
const ALIKE = ['tbody tr:nth-of-type(n+6)'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page, one line for each element. The text of axe runs beside the page, outside its content policy.
 * A change of theme changes colours alone: then only their rules are asked.
 */
export async function violations(page: Page, { onlyColours = false } = {}): Promise<readonly string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ({ rules, exclude }) =>
      (Reflect.get(window, 'axe') as typeof axe).run(
        { exclude },
        { resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule' as const, values: rules } } : {}) },
      ),
    { rules: onlyColours ? COLOURS : null, exclude: ALIKE },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Nothing moves any more: half-faded text has no contrast yet, and a colour passed down moves after its parent's. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let round = 0; round < 5; round += 1) {
      const moving = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
