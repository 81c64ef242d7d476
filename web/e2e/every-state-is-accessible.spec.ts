import { violations } from './support/axe.ts';
import { residentVisitor } from './support/visitors.ts';

const visitor = residentVisitor(async () => {});

it.each(['light', 'dark'])('every part in every state, %s', async (theme) => {
  const { page } = visitor();
  await page.goto(`/dev/states?theme=${theme}`);
  await page.getByRole('article').first().waitFor();
  // The same frame stands here several times, which no page does; a table that draws only the rows in sight must keep them.
  expect(await violations(page, { without: ['landmark-unique'], folded: false })).toEqual([]);
});
