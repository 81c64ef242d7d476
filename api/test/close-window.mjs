// @ts-check
/** Ends the window of suites that ran without a worker. */
export default function closeWindow() {
  /** @type {{ closeWindow?: () => void }} */ (/** @type {unknown} */ (globalThis)).closeWindow?.();
}
