import type { statement as az } from '../az/statement.ts';

export const statement: Record<keyof typeof az, string> = {
  title: 'Справка о льготах',
  lead: 'Какие льготы даёт резидентство на выбранный день: статья, срок, кто проверил.',
  pdf: 'PDF',
  print: 'Печать',
  none: 'Вы пока не резидент',
  resident: 'Резидент',
  on: 'На день',
  certificate: 'Свидетельство {number}, {date}',
  valid: 'На {day} свидетельство действует.',
  notValid: 'На {day} свидетельство не действует: льгот нет.',
  runs: '{from} – {to}',
  runsOpen: 'с {from}, конец неизвестен',
  runsUnconfirmed: 'срок не подтверждён',
  conditions: 'Условия, которые подтверждаете вы сами:',
  met: 'да:',
  notMet: 'нет:',
  unknown: 'неизвестно:',
  note: 'Составлено по реестру и правилам, известным на {at}. Не является налоговой консультацией.',
  open: 'Справка о льготах',
};
