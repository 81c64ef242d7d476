import type { Page } from 'playwright-core';

/**
 * Counts what a person does on the open page from now on: each touch, and each Enter. Typing is no action of its own, it ends in one.
 * The count holds as long as no other document is opened.
 */
export async function countActions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let actions = 0;
    const count = (event: Event) => {
      if (event.type === 'pointerdown' || (event as KeyboardEvent).key === 'Enter') actions++;
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, count, true);
    Reflect.set(window, 'actionsCounted', () => actions);
  });
  return () => page.evaluate(() => (Reflect.get(window, 'actionsCounted') as () => number)());
}
