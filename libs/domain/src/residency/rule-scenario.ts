import * as z from 'zod/mini';
import { id, idempotencyKey, line, optionalLine } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { ruleChangeInput } from './rule-version.ts';
import type { RulesProblem } from './rules-messages.ts';

export const SCENARIO_CHANGES_MAX = 20;

export const RULE_SIMULATION_STATES = ['RUNNING', 'DONE'] as const;
export type RuleSimulationState = (typeof RULE_SIMULATION_STATES)[number];

/** One run of a scenario over the register as it stands: the work goes on by itself. */
export const ruleSimulationMachine = defineMachine({
  name: 'ruleSimulation',
  storedIn: { table: 'rule_simulation', column: 'state' },
  initial: 'RUNNING',
  states: {
    RUNNING: { label: { az: 'Hesablanır', en: 'Running', ru: 'Считается' } },
    DONE: { label: { az: 'Hazırdır', en: 'Finished', ru: 'Готово' }, terminal: true },
  },
  transitions: [
    {
      event: 'finish',
      from: ['RUNNING'],
      to: 'DONE',
      emits: 'ruleSimulation.finished',
      note: 'every resident has been computed',
    },
  ],
});

/** UNKNOWN: nobody has given figures of this resident, so nothing is said about it. */
export const SIMULATION_OUTCOMES = ['GAIN', 'LOSE', 'SAME', 'UNKNOWN'] as const;
export type SimulationOutcome = (typeof SIMULATION_OUTCOMES)[number];
export const simulationOutcomeLabels: Readonly<Record<SimulationOutcome, Localised>> = {
  GAIN: { az: 'Az ödəyir', en: 'Pays less', ru: 'Платит меньше' },
  LOSE: { az: 'Çox ödəyir', en: 'Pays more', ru: 'Платит больше' },
  SAME: { az: 'Dəyişmir', en: 'No change', ru: 'Без изменений' },
  UNKNOWN: { az: 'Göstəricisi yoxdur', en: 'No figures', ru: 'Нет данных' },
};
export const outcomeOf = (effect: bigint | null): SimulationOutcome =>
  effect === null ? 'UNKNOWN' : effect > 0n ? 'GAIN' : effect < 0n ? 'LOSE' : 'SAME';

export const saveRuleScenarioInput = z.object({
  id: z.nullish(id),
  name: line(120, 3),
  note: optionalLine(1000),
  changes: z.array(ruleChangeInput).check(z.maxLength(SCENARIO_CHANGES_MAX)),
  idempotencyKey,
});
export const simulateRulesInput = z.object({ scenarioId: id, idempotencyKey });

/** Changes of one rule take their days from each other in their order, so that two periods of one rule are two changes. */
export function whyNotSaveScenario(obstacles: readonly WhyNot[]): readonly Problem[] {
  return obstacles.flatMap((list, index) =>
    list.map((each) => ({ ...each, path: ['changes', String(index), ...each.path] })),
  );
}

export function whyNotSimulate(facts: {
  readonly changes: number;
  readonly isRunning: boolean;
  readonly residents: number;
}): WhyNot<RulesProblem> {
  if (facts.changes === 0) return [problem('SCENARIO_EMPTY')];
  if (facts.residents === 0) return [problem('SCENARIO_NO_RESIDENTS')];
  return facts.isRunning ? [problem('SCENARIO_RUNNING')] : [];
}
