import type { Action } from '../policies.ts';
import type { ReportFacts } from './report-policy.ts';

const OFFICERS = ['residency', 'admin'] as const;
/** Leyla runs the organisation, Rauf is a member of it; Nigar is an auditor. */
const MEMBERS = ['leyla', 'rauf'] as const;
const AUDITOR = ['nigar'] as const;
const PEOPLE = [...MEMBERS, 'zaur', ...AUDITOR, 'analyst', 'limited', 'officer', ...OFFICERS] as const;

const report = (state: ReportFacts['state'], auditorId: string | null = 'nigar'): ReportFacts => ({
  state,
  organisationId: 'o1',
  auditorId,
});

/** Action, facts, who may: written out by hand. */
export const reportMatrix: readonly (readonly [Action, unknown, readonly ((typeof PEOPLE)[number] | 'system')[]])[] = [
  ['residencyReport.list', null, PEOPLE],
  ['residencyReport.read', report('DRAFT'), [...MEMBERS, ...AUDITOR, ...OFFICERS]],
  ['residencyReport.read', report('DRAFT', 'zaur'), [...MEMBERS, ...OFFICERS]],
  ['residencyReport.readFigures', report('DRAFT'), [...MEMBERS, ...AUDITOR]],
  ['residencyReport.readFigures', report('SUBMITTED', null), [...MEMBERS, ...OFFICERS]],
  ['residencyReport.start', report('DUE'), MEMBERS],
  ['residencyReport.save', report('DRAFT'), MEMBERS],
  ['residencyReport.nameAuditor', report('DRAFT'), MEMBERS],
  ['residencyReport.sign', report('DRAFT'), MEMBERS],
  ['residencyReport.submit', report('DRAFT'), MEMBERS],
  ['residencyReport.giveOpinion', report('SUBMITTED'), AUDITOR],
  ['residencyReport.giveOpinion', report('SUBMITTED', 'leyla'), []],
  ['residencyReport.accept', report('SUBMITTED'), OFFICERS],
  ['residencyReport.accept', report('SUBMITTED', 'residency'), ['admin']],
  ['residencyReport.return', report('SUBMITTED'), OFFICERS],
  ['residencyReport.expect', null, ['system']],
];
