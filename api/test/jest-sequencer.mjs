// @ts-check
import { createRequire } from 'node:module';
import { basename } from 'node:path';

// It is a part of Jest, not a package of ours.
const fromJest = createRequire(createRequire(import.meta.url).resolve('@jest/core'));
const { default: Sequencer } = fromJest('@jest/test-sequencer');

/** Seconds that a suite takes on two cores where it was never run, by its project. */
const USUAL = new Map(Object.entries({ runtime: 30, e2e: 18, race: 15, api: 8, web: 5, ui: 3, domain: 1 }));

/** Seconds of those that take much longer than others of their project. */
const LONG = new Map(
  Object.entries({
    'every-signed-in-page-is-accessible.spec.ts': 120,
    'every-staff-page-is-accessible.spec.ts': 120,
    'start-and-recover.spec.ts': 63,
    'every-public-page-is-accessible.spec.ts': 60,
    'apply-for-residency-and-be-approved-by-two-officers.spec.ts': 55,
    'permission-matrix.spec.ts': 40,
    'startup-matrix.spec.ts': 40,
    'schema-wide.spec.ts': 35,
    'confirm-again-before-changing-how-one-signs-in.spec.ts': 34,
    'a-stranger-verifies-by-qr-while-officers-suspend-and-reinstate.spec.ts': 29,
    'staff-grant-a-role-hold-a-mail-and-keep-a-view.spec.ts': 26,
    'configuration.spec.ts': 25,
    'digital-login.spec.ts': 23,
  }),
);

/**
 * Longest first, also in a fresh clone, where Jest knows no durations and goes by the size of the files: the longest would come last
 * and keep one core while the other has nothing left to do.
 */
export default class LongestFirst extends Sequencer {
  /** @param {{ path: string, duration?: number, context: { config: { displayName?: { name: string } } } }[]} tests */
  sort(tests) {
    /** @param {typeof tests[number]} test */
    const seconds = ({ path, duration, context }) =>
      duration === undefined
        ? (LONG.get(basename(path)) ?? USUAL.get(context.config.displayName?.name ?? '') ?? 1)
        : duration / 1000;
    return [...super.sort(tests)].sort((one, other) => seconds(other) - seconds(one));
  }
}
