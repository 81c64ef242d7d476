import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';

interface RuleStep {
  ruleId: string;
  versionId: string;
}

/** What the log says about benefit rules. */
export interface RulesEvents {
  'benefitRule.proposed': RuleStep & { code: string };
  'benefitRule.approved': RuleStep;
  'benefitRule.rejected': RuleStep;
  'ruleScenario.saved': { scenarioId: string; changes: number };
  'ruleSimulation.started': { simulationId: string; scenarioId: string };
  'ruleSimulation.finished': { simulationId: string };
}

export const rulesEventSubjects: Readonly<Record<keyof RulesEvents, SubjectType>> = {
  'benefitRule.proposed': 'benefitRule',
  'benefitRule.approved': 'benefitRule',
  'benefitRule.rejected': 'benefitRule',
  'ruleScenario.saved': 'ruleScenario',
  'ruleSimulation.started': 'ruleSimulation',
  'ruleSimulation.finished': 'ruleSimulation',
};

export const rulesEventLabels: Readonly<Record<keyof RulesEvents, Localised>> = {
  'benefitRule.proposed': {
    az: 'Güzəşt qaydasının dəyişdirilməsi təklif edildi',
    en: 'Change of a benefit rule proposed',
    ru: 'Предложено изменение правила льготы',
  },
  'benefitRule.approved': {
    az: 'Güzəşt qaydasının dəyişikliyi təsdiqləndi',
    en: 'Change of a benefit rule approved',
    ru: 'Изменение правила льготы утверждено',
  },
  'benefitRule.rejected': {
    az: 'Güzəşt qaydasının dəyişikliyi rədd edildi',
    en: 'Change of a benefit rule rejected',
    ru: 'Изменение правила льготы отклонено',
  },
  'ruleScenario.saved': {
    az: 'Qayda ssenarisi saxlanıldı',
    en: 'Rule scenario saved',
    ru: 'Сценарий правил сохранён',
  },
  'ruleSimulation.started': {
    az: 'Reyestr üzrə simulyasiya başladı',
    en: 'Simulation over the register started',
    ru: 'Начат расчёт сценария по реестру',
  },
  'ruleSimulation.finished': {
    az: 'Reyestr üzrə simulyasiya bitdi',
    en: 'Simulation over the register finished',
    ru: 'Расчёт сценария по реестру завершён',
  },
};
