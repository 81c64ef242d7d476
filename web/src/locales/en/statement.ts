import type { statement as az } from '../az/statement.ts';

export const statement: Record<keyof typeof az, string> = {
  title: 'Statement of entitlements',
  lead: 'What your residency entitles you to on a day: the article, the term, who verified it.',
  pdf: 'PDF',
  print: 'Print',
  none: 'You are not a resident yet',
  resident: 'Resident',
  on: 'On',
  certificate: 'Certificate {number}, {date}',
  valid: 'The certificate is valid on {day}.',
  notValid: 'The certificate is not valid on {day}: no benefit is in force.',
  runs: '{from} – {to}',
  runsOpen: 'from {from}, no end is known',
  runsUnconfirmed: 'its term is unconfirmed',
  conditions: 'Conditions that you show yourself:',
  met: 'yes:',
  notMet: 'no:',
  unknown: 'not known:',
  note: 'Drawn up from the register and the rules as known at {at}. No tax advice.',
  open: 'Statement of entitlements',
};
