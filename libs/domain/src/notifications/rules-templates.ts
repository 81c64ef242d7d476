import type { Template } from './template.ts';

const OPEN_RULES = { az: 'Qaydaları aç', en: 'Open the rules', ru: 'Открыть правила' };

/** Messages about changes of benefit rules, between the two people whom each change needs. */
export const rulesTemplates = {
  RULE_PROPOSED: {
    topic: 'BENEFIT_RULES',
    title: {
      az: 'Təsdiq gözləyir: «{rule}»',
      en: 'Waits for approval: {rule}',
      ru: 'Ждёт утверждения: «{rule}»',
    },
    body: {
      az: '{person} bu qaydanın dəyişdirilməsini təklif etdi. Qərarı ikinci əməkdaş verir.',
      en: '{person} proposed a change of this rule. A second person decides.',
      ru: 'Автор предложения: {person}. Решение принимает второй сотрудник.',
    },
    action: OPEN_RULES,
  },
  RULE_APPROVED: {
    topic: 'BENEFIT_RULES',
    title: {
      az: 'Təsdiqləndi: «{rule}»',
      en: 'Approved: {rule}',
      ru: 'Утверждено: «{rule}»',
    },
    body: {
      az: '{person} təklifinizi təsdiqlədi. Hesablamalar yeni qayda ilə aparılır.',
      en: '{person} approved your proposal. Calculations use the new rule from now on.',
      ru: 'Утвердил(а): {person}. Расчёты идут по новому правилу.',
    },
    action: OPEN_RULES,
  },
  RULE_REJECTED: {
    topic: 'BENEFIT_RULES',
    title: {
      az: 'Rədd edildi: «{rule}»',
      en: 'Rejected: {rule}',
      ru: 'Отклонено: «{rule}»',
    },
    body: {
      az: '{person} təklifinizi rədd etdi. Səbəb: {reason}',
      en: '{person} rejected your proposal. Reason: {reason}',
      ru: 'Отклонил(а): {person}. Причина: {reason}',
    },
    action: OPEN_RULES,
  },
  RULE_SIMULATION_DONE: {
    topic: 'BENEFIT_RULES',
    title: {
      az: 'Simulyasiya hazırdır: «{scenario}»',
      en: 'The simulation is ready: {scenario}',
      ru: 'Расчёт готов: «{scenario}»',
    },
    body: {
      az: 'Az ödəyəcək: {gain}, çox ödəyəcək: {lose}, dəyişmir: {same}.',
      en: 'Will pay less: {gain}, more: {lose}, the same: {same}.',
      ru: 'Заплатят меньше: {gain}, больше: {lose}, столько же: {same}.',
    },
    action: { az: 'Nəticəni aç', en: 'Open the result', ru: 'Открыть результат' },
  },
} as const satisfies Readonly<Record<string, Template>>;
