import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page, one line for each element. The text of axe runs beside the page, outside its content policy. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (Reflect.get(window, 'axe') as typeof axe).run(document, { resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
