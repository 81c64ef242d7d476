// @ts-check
import JsdomEnvironment from 'jest-environment-jsdom';
import { forgetSuite } from './shared-environment.mjs';

const Jsdom = /** @type {typeof JsdomEnvironment.default} */ (/** @type {unknown} */ (JsdomEnvironment));

/** @type {KeptWindow | undefined} */
let kept;

/** Closes the window after the last suite of this process: its timers would keep the process. */
export function closeWindow() {
  kept?.dom?.window.close();
  kept = undefined;
}

// A worker of Jest stops listening for messages when there are no more suites; without workers the teardown closes it.
process.on('removeListener', (name) => {
  if (name === 'message' && process.listenerCount('message') === 0) closeWindow();
});
Object.assign(globalThis, { closeWindow });

class KeptWindow extends Jsdom {
  /** @override */
  async teardown() {
    const { dom, global } = this;
    if (!dom) return;
    this.fakeTimers?.dispose();
    this.fakeTimersModern?.dispose();
    this.moduleMocker?.restoreAllMocks();
    const { document, localStorage, sessionStorage } = dom.window;
    for (const element of [document.documentElement, document.head, document.body])
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    document.head.replaceChildren();
    document.body.replaceChildren();
    document.cookie.split('; ').forEach((pair) => {
      document.cookie = `${pair.split('=')[0]}=; max-age=0`;
    });
    localStorage.clear();
    sessionStorage.clear();
    dom.reconfigure({ url: 'http://localhost/' });
    forgetSuite(global);
  }
}

/**
 * One window for all suites of a worker, emptied after each: what was loaded into it for one serves the next (see shared-runtime.mjs).
 * Jest asks for a new environment, and gets the one that is there.
 * @param {ConstructorParameters<typeof Jsdom>} setting
 */
export default function SharedDomEnvironment(...setting) {
  kept ??= new KeptWindow(...setting);
  return kept;
}
