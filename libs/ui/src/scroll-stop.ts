const STOPS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]:not([tabindex="-1"])';

/** As `ref` of a box that may scroll: it becomes a stop of the keyboard while it scrolls and has no other stop inside. */
export function scrollStop(element: HTMLElement | null): (() => void) | undefined {
  if (element === null || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(() => {
    const scrolls = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    const isStop = scrolls && element.querySelector(STOPS) === null;
    if (isStop) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  for (const box of [element, ...element.children]) observer.observe(box);
  return () => observer.disconnect();
}
