import type { statistics as az } from '../az/statistics.ts';

export const statistics: Record<keyof typeof az, string> = {
  title: 'Статистика заявок',
  description: 'Решает ли агентство о резидентстве в срок? Оба счётчика, открыто для всех.',
  lead: 'Как агентство соблюдает свои сроки. Считаются только объявленные решения, паузы вычитаются.',
  year: 'Год',
  allYears: 'Все годы',
  total: 'Общий срок до решения',
  check: 'Проверка комплектности',
  limit: 'Срок: {days, plural, one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
  noLimit: 'Срок неизвестен',
  decided: 'Решено заявок',
  checked: 'Проверено заявок',
  inTime: 'В срок',
  median: 'Медианное время',
  days: '{days, plural, one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
  few: 'меньше 5',
  reasons: 'Почему возвращают заявки',
  note: 'На {at}. Числа меньше 5 не публикуются: они могут указать на кого-то.',
};
