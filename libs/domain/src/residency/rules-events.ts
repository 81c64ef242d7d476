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
}

export const rulesEventSubjects: Readonly<Record<keyof RulesEvents, SubjectType>> = {
  'benefitRule.proposed': 'benefitRule',
  'benefitRule.approved': 'benefitRule',
  'benefitRule.rejected': 'benefitRule',
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
};
