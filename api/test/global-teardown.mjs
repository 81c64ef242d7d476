// @ts-check
/** Ends what the set-up booted; the last of several runs stops the server that they share. */
export default async function globalTeardown() {
  const made =
    /** @type {{ closeBrowser?: () => Promise<void>, stopProducts?: () => Promise<unknown>, leaveTestServer?: () => Promise<void> }} */ (
      /** @type {unknown} */ (globalThis)
    );
  await made.closeBrowser?.();
  await made.stopProducts?.();
  await made.leaveTestServer?.();
}
