// @ts-check
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

const realExit = process.exit;

/** How long what a suite left open may keep a worker that has nothing left to do. */
const MOST_MILLISECONDS_AFTER_THE_END = 5000;

// A worker of Jest stops listening for messages when there are no more suites; one that then stays keeps the whole run.
process.on('removeListener', (name) => {
  if (!process.connected || name !== 'message' || process.listenerCount('message') > 0) return;
  setTimeout(() => {
    process.stderr.write(`A worker was kept by what a suite left open: ${process.getActiveResourcesInfo()}\n`);
    realExit.call(process);
  }, MOST_MILLISECONDS_AFTER_THE_END).unref();
});

/** Under symbols of these names Jest keeps the cases of a suite and who listens to them. */
const KEPT_BY_JEST = new Set(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS']);

/**
 * What Jest leaves in the context of a suite that ended.
 * @param {object} context
 */
export function forgetSuite(context) {
  for (const key of Object.getOwnPropertySymbols(context))
    if (KEPT_BY_JEST.has(key.description ?? '')) Reflect.deleteProperty(context, key);
}

/**
 * An environment for suites that need no sandbox: they run in the context of their worker, so that modules loaded for one suite serve
 * the next (see shared-runtime.mjs).
 */
export default class SharedEnvironment {
  /** @param {import('@jest/environment').JestEnvironmentConfig} config */
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.conditions = projectConfig.testEnvironmentOptions['customExportConditions'];
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    process.exit = realExit;
    forgetSuite(globalThis);
  }

  exportConditions() {
    return this.conditions;
  }

  getVmContext() {
    return globalThis;
  }
}
