import type { Action } from '../policies.ts';
import type { ResidencyActFacts, ResidencyFacts } from './residency-policy.ts';

const STAFF = ['analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const OFFICERS = ['residency', 'admin'] as const;
/** Leyla runs the organisation, Rauf is a member of it. */
const MEMBERS = ['leyla', 'rauf'] as const;
const EVERYONE = ['anonymous', 'system', ...MEMBERS, 'zaur', 'nigar', ...STAFF] as const;

const residency: ResidencyFacts = { state: 'ACTIVE', organisationId: 'o1' };
const act: ResidencyActFacts = { ...residency, actState: 'PROPOSED' };

/** Action, facts, who may: written out by hand. */
export const residencyMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['certificate.verify', null, EVERYONE],
  ['residency.list', null, EVERYONE],
  ['residency.read', null, EVERYONE],
  ['residency.export', null, EVERYONE],
  ['residency.listOwn', null, [...MEMBERS, 'zaur', 'nigar', ...STAFF]],
  ['certificate.download', residency, [...MEMBERS, ...STAFF]],
  ['certificate.issue', { organisationId: 'o1' }, OFFICERS],
  ['residency.openReview', residency, OFFICERS],
  ['residency.closeReview', residency, OFFICERS],
  ['certificate.suspend', residency, OFFICERS],
  ['certificate.reinstate', residency, OFFICERS],
  ['certificate.revoke', residency, OFFICERS],
  ['residency.explain', residency, MEMBERS],
  ['residency.signWithdrawal', residency, MEMBERS],
  ['residency.withdraw', residency, MEMBERS],
  ['residencyAct.approve', act, OFFICERS],
  ['residencyAct.reject', act, OFFICERS],
  ['residency.expire', null, ['system']],
  ['residencyAct.carryOut', null, ['system']],
];
