import { problem } from '../kernel/problem.ts';
import { outcomeOf, saveRuleScenarioInput, whyNotSaveScenario, whyNotSimulate } from './rule-scenario.ts';

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

it.each([
  [{ changes: 1, isRunning: false, residents: 3 }, []],
  [{ changes: 0, isRunning: false, residents: 3 }, ['SCENARIO_EMPTY']],
  [{ changes: 1, isRunning: false, residents: 0 }, ['SCENARIO_NO_RESIDENTS']],
  [{ changes: 1, isRunning: true, residents: 3 }, ['SCENARIO_RUNNING']],
])('%j: %j', (facts, expected) => expect(codes(whyNotSimulate(facts))).toEqual(expected));

it('names the change in whose way something stands', () => {
  expect(whyNotSaveScenario([[], [problem('RULE_KIND', { path: ['kind'] })]])).toEqual([
    expect.objectContaining({ code: 'RULE_KIND', path: ['changes', '1', 'kind'] }),
  ]);
});

it.each([
  [null, 'UNKNOWN'],
  [1n, 'GAIN'],
  [-1n, 'LOSE'],
  [0n, 'SAME'],
] as const)('an effect of %s is %s', (effect, outcome) => expect(outcomeOf(effect)).toBe(outcome));

it('holds a name and whole changes, without the reason that only a proposal needs', () => {
  const change = {
    code: 'T1_PROFIT_TAX',
    kind: 'FLAT_RATE',
    parameters: { bps: 100 },
    clock: { kind: 'NONE' },
    isApplied: true,
    title: { az: 'Mənfəət', en: 'Profit', ru: 'Прибыль' },
    confidence: 'INFER',
    validFrom: '2027-01-01',
  };
  const input = { name: 'Layihə', changes: [change], idempotencyKey: '12345678' };
  expect(saveRuleScenarioInput.safeParse(input).success).toBe(true);
  expect(saveRuleScenarioInput.safeParse({ ...input, name: '' }).success).toBe(false);
});
