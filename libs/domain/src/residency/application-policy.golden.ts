import type { Action } from '../policies.ts';
import type { ApplicationFacts } from './application-policy.ts';

const MEMBERS = ['leyla', 'rauf'] as const;
const OFFICERS = ['residency', 'admin'] as const;
/** Nigar has a seat in the council. */
const EXPERTS = ['nigar'] as const;
const PEOPLE = ['leyla', 'rauf', 'zaur', 'nigar', 'analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const EVERYONE = ['anonymous', 'system', ...PEOPLE] as const;

const draft: ApplicationFacts = { state: 'DRAFT', organisationId: 'o1', expertIds: [] };
const submitted: ApplicationFacts = { state: 'EVALUATION', organisationId: 'o1', expertIds: ['nigar'] };
/** An administrator of the platform who belongs to the applicant. */
const own: ApplicationFacts = { ...submitted, organisationId: 'o2' };

/** Action, facts, who may: written out by hand. */
export const applicationMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['residencyApplication.list', null, PEOPLE],
  ['residencyApplication.read', draft, MEMBERS],
  ['residencyApplication.read', { ...draft, expertIds: ['nigar'] }, MEMBERS],
  ['residencyApplication.read', submitted, [...MEMBERS, ...EXPERTS, ...OFFICERS]],
  ['residencyApplication.read', own, ['zaur', ...EXPERTS, ...OFFICERS]],
  ['residencyApplication.start', { organisationId: 'o1' }, MEMBERS],
  ['residencyApplication.save', draft, MEMBERS],
  ['residencyApplication.sign', draft, MEMBERS],
  ['residencyApplication.submit', draft, MEMBERS],
  ['residencyApplication.resubmit', submitted, MEMBERS],
  ['residencyApplication.answer', submitted, MEMBERS],
  ['residencyApplication.proveFee', submitted, MEMBERS],
  ['residencyApplication.accept', submitted, OFFICERS],
  ['residencyApplication.sendBack', submitted, OFFICERS],
  ['residencyApplication.return', submitted, OFFICERS],
  ['residencyApplication.appoint', submitted, OFFICERS],
  ['residencyApplication.ask', submitted, OFFICERS],
  ['residencyApplication.declare', submitted, EXPERTS],
  ['residencyApplication.opine', submitted, EXPERTS],
  ['residencyApplication.opine', { ...submitted, expertIds: [] }, []],
  ['residencyApplication.readCouncil', submitted, [...EXPERTS, ...OFFICERS]],
  ['residencyApplication.readCouncil', { ...draft, expertIds: ['nigar'] }, []],
  ['residencyApplication.decide', submitted, OFFICERS],
  ['residencyApplication.release', submitted, OFFICERS],
  ['residencyApplication.confirmFee', submitted, OFFICERS],
  ['residencyApplication.expire', null, ['system']],
  ['residencyStatistics.read', null, EVERYONE],
];
