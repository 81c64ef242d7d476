import { DAY, later } from '@aim/domain/kernel/instant';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { saveRuleScenario } from '../src/residency/save-rule-scenario.ts';
import { simulateRules } from '../src/residency/simulate-rules.ts';
import { as, type DemoCast } from './organisations.ts';

const TITLE = {
  az: 'Rezidentin işçilərinin gəlir vergisi',
  en: 'Income tax of a resident’s employees',
  ru: 'Подоходный налог работников резидента',
};
const CHANGE = {
  code: 'T4_EMPLOYEE_INCOME_TAX',
  clock: { kind: 'NATIONAL_CALENDAR', from: '2026-01-01', until: '2033-01-01' },
  ...{
    isApplied: true,
    title: TITLE,
    article: null,
    source: 'Siyasət layihəsi, qanun deyil',
    confidence: 'INFER',
    validFrom: '2027-01-01',
  },
};

/** Drafts of policy makers, each asked once what it would do to the whole register. */
const SCENARIOS = [
  {
    name: 'Aşağı maaşlara güzəşt',
    note: 'Ayda 2.500 AZN-ə qədər 3 %, yuxarısı 9 %.',
    change: {
      kind: 'BRACKETS',
      parameters: {
        brackets: [
          { upTo: '250000', bps: 300 },
          { upTo: null, bps: 900 },
        ],
      },
    },
  },
  {
    name: 'Hamıya yeddi faiz',
    note: null,
    change: { kind: 'FLAT_RATE', parameters: { bps: 700 } },
  },
];

export async function seedScenarios(base: CtxSeed, cast: DemoCast): Promise<number> {
  const officer = cast.persona('residency-officer');
  for (const [index, { name, note, change }] of SCENARIOS.entries()) {
    const at = later(base.now, -(9 - index) * DAY);
    const input = { name, note, changes: [{ ...CHANGE, ...change }], idempotencyKey: `demo-scenario-${index}` };
    const { id: scenarioId } = await as(base, officer, at, (ctx) => saveRuleScenario(ctx, input));
    // By the rules as they are known since this installation.
    const idempotencyKey = `demo-simulation-${index}`;
    await as(base, officer, base.now, (ctx) => simulateRules(ctx, { scenarioId, idempotencyKey }));
  }
  return SCENARIOS.length;
}
