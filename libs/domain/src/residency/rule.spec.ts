import * as fc from 'fast-check';
import { isWithin } from './clock.ts';
import { type RulePeriod, withVersion } from './rule.ts';

const period = (versionId: string, from: string, to: string | null): RulePeriod => ({ versionId, from, to });
const known = [period('a', '2023-01-01', '2026-01-01'), period('b', '2026-01-01', null)];

it.each<[string, RulePeriod, RulePeriod[]]>([
  [
    'takes the days from then on',
    period('c', '2028-01-01', null),
    [known[0] as RulePeriod, period('b', '2026-01-01', '2028-01-01'), period('c', '2028-01-01', null)],
  ],
  [
    'leaves what is before and after it',
    period('c', '2027-01-01', '2028-01-01'),
    [
      known[0] as RulePeriod,
      period('b', '2026-01-01', '2027-01-01'),
      period('c', '2027-01-01', '2028-01-01'),
      period('b', '2028-01-01', null),
    ],
  ],
  ['replaces everything', period('c', '2020-01-01', null), [period('c', '2020-01-01', null)]],
  [
    'reaches back over two versions',
    period('c', '2025-07-01', '2026-07-01'),
    [period('a', '2023-01-01', '2025-07-01'), period('c', '2025-07-01', '2026-07-01'), period('b', '2026-07-01', null)],
  ],
  ['comes before all', period('c', '2020-01-01', '2021-01-01'), [period('c', '2020-01-01', '2021-01-01'), ...known]],
])('%s', (_, added, expected) => {
  expect(withVersion(known, added)).toEqual(expected);
});

it('every day has the newest version that claims it, and no two', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
  const added = fc
    .tuple(day, fc.option(day))
    .filter(([from, to]) => to === null || from < to)
    .map(([from, to]) => ({ from, to }));
  void fc.assert(
    fc.property(fc.array(added, { maxLength: 8 }), day, (claims, date) => {
      const periods = claims.reduce<readonly RulePeriod[]>(
        (before, claim, index) => withVersion(before, { versionId: String(index), ...claim }),
        [],
      );
      const holding = periods.filter((each) => isWithin(each, date)).map(({ versionId }) => versionId);
      const newest = claims.map((claim, index) => (isWithin(claim, date) ? index : -1)).filter((index) => index >= 0);
      expect(holding).toEqual(newest.length === 0 ? [] : [String(Math.max(...newest))]);
    }),
  );
});
