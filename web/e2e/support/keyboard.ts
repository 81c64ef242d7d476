import type { Page } from 'playwright-core';

/** Walks with Tab until the focus is on something of this accessible text; fails after a screenful of stops. */
export async function tabTo(page: Page, text: string | RegExp, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedText(page);
    if (typeof text === 'string' ? focused.includes(text) : text.test(focused)) return;
  }
  throw new Error(`Tab never reached ${String(text)}`);
}

/** The words of what has the focus: its label, else its text. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = (element as HTMLInputElement).labels;
    const label = labels?.length ? [...labels].map(({ textContent }) => textContent).join(' ') : null;
    return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });
}
