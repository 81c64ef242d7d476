declare module 'pg/lib/utils.js' {
  /** How the driver writes a value for the wire. */
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
