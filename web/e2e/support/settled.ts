import type { Page } from 'playwright-core';

/**
 * Brings what moves to its end, but for what never ends: half-faded text has no contrast yet. A colour passed down starts
 * to move when its parent's has come to its end, hence the rounds. Nothing is waited for: a busy browser draws no frames.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => effect?.getTiming().iterations !== Infinity && playState !== 'finished');
    for (let round = 0; round < 20; round += 1) {
      const found = moving();
      if (found.length === 0) return;
      for (const animation of found) animation.finish();
    }
    throw new Error('it still moves after 20 rounds');
  });
}
