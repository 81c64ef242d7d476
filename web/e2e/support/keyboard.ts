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

/** What has the focus stands on the screen, and it or what it is drawn with shows that it has it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus';
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return `${element.textContent} is out of sight`;
    const drawn = [element, element.nextElementSibling, element.closest('label')];
    const isMarked = drawn.some((each) => {
      const style = each && getComputedStyle(each);
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    });
    return isMarked ? null : `${element.outerHTML.slice(0, 200)} does not show its focus`;
  });
  expect(fault).toBeNull();
}
