import type { BrowserContext } from 'playwright-core';

export interface Watch {
  readonly expected: RegExp[];
  /** Those since the last time. */
  readonly takeFaults: () => readonly string[];
}

/** Collects what no visitor may meet: errors in the console, errors nobody caught, breaches of the content policy. */
export async function watchFaults(context: BrowserContext): Promise<Watch> {
  let seen: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    const place = message.location().url;
    if (message.type() === 'error') seen.push(`${message.text()} (${place})`);
  });
  context.on('weberror', (error) => seen.push(`Uncaught: ${error.error().message}`));
  await context.exposeBinding('reportBreach', (_source, text: string) => void seen.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = Reflect.get(window, 'reportBreach') as (text: string) => void;
      report(`Content policy: ${violatedDirective} blocked ${blockedURI} (${sourceFile})`);
    });
  });
  return {
    expected,
    takeFaults: () => {
      const taken = seen;
      seen = [];
      return taken.filter((text) => !expected.some((pattern) => pattern.test(text)));
    },
  };
}
