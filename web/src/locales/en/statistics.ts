import type { statistics as az } from '../az/statistics.ts';

export const statistics: Record<keyof typeof az, string> = {
  title: 'Statistics of applications',
  description: 'Does the agency decide on residency in time? Both clocks, open to everybody.',
  lead: 'How the agency keeps its own deadlines. Released decisions alone count, pauses are left out.',
  year: 'Year',
  allYears: 'All years',
  total: 'Total until the decision',
  check: 'Check for completeness',
  limit: 'Term: {days, plural, one {# working day} other {# working days}}',
  noLimit: 'The term is not known',
  decided: 'Applications decided',
  checked: 'Applications checked',
  inTime: 'In time',
  median: 'Median, working days',
  few: 'fewer than 5',
  reasons: 'Why applications are sent back',
  note: 'As of {at}. Numbers below 5 are not published: they could point at somebody.',
};
