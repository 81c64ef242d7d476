/** As `ref` of the current one in a row that may scroll sideways: it stands in sight, with its neighbours where there is room. */
export function showCurrent(element: HTMLElement | null): void {
  const row = element?.offsetParent;
  if (!element || !(row instanceof HTMLElement)) return;
  row.scrollLeft = element.offsetLeft - (row.clientWidth - element.offsetWidth) / 2;
}
