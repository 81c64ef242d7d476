import type { Page } from 'playwright-core';

/**
 * Nothing moves any more, but for what never ends: half-faded text has no contrast yet, and a colour passed down moves
 * after its parent's. Asked again and again, for an animation that is thrown away may never tell that it has finished.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every(({ effect, playState }) => effect?.getTiming().iterations === Infinity || playState !== 'running'),
    undefined,
    { polling: 50 },
  );
}
