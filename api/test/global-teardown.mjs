// @ts-check
/** The last run of several stops the server that they share. */
export default async function globalTeardown() {
  const { leaveTestServer } = /** @type {{ leaveTestServer?: () => Promise<void> }} */ (
    /** @type {unknown} */ (globalThis)
  );
  await leaveTestServer?.();
}
