import { readConfiguration } from '../runtime/configuration.js';

/** The validated configuration of this process; see `npm run config` for every name. */
export type Config = ReturnType<typeof readConfiguration>;

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');

export function readConfig(): Config {
  return readConfiguration(process.env);
}
