import type { moratorium as az } from '../az/moratorium.ts';

export const moratorium: Record<keyof typeof az, string> = {
  declare: 'Объявить мораторий',
  lift: 'Снять мораторий',
  proposeText: 'Вступает в силу в свой день после согласования вторым сотрудником.',
  firstDay: 'Первый день',
  dayAfter: 'Первый день после моратория',
  legalBasis: 'Правовое основание',
  reasons: 'Причины',
  propose: 'На согласование',
  proposed: 'Предложение ждёт второго сотрудника',
  proposedBy: 'Подготовил(а): {name}',
  approve: 'Согласовать',
  approveText:
    'Вступит в силу в свой день; это покажут реестр и страница проверки. Предложивший не может согласовать сам.',
  approved: 'Согласовано',
  reject: 'Отклонить',
  rejectText: 'Предложение не вступит в силу.',
  rejected: 'Отклонено',
};
