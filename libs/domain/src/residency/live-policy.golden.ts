import type { Action } from '../policies.ts';
import type { PaperFacts, PlannedChangeFacts } from './live-policy.ts';

/** Leyla runs the organisation, Rauf is a member of it. */
const MEMBERS = ['leyla', 'rauf'] as const;
const OFFICERS = ['residency', 'admin'] as const;
const PEOPLE = [...MEMBERS, ...OFFICERS, 'system'] as const;

const resident = { organisationId: 'o1' };
const change: PlannedChangeFacts = { ...resident, state: 'ANNOUNCED' };

const paper: PaperFacts = { ...resident, kind: 'EVIDENCE_LETTER', state: 'PREPARED' };

/** Action, facts, who may: written out by hand. */
export const liveMatrix: readonly (readonly [Action, unknown, readonly (typeof PEOPLE)[number][]])[] = [
  ['plannedChange.read', resident, [...MEMBERS, ...OFFICERS]],
  ['plannedChange.announce', resident, MEMBERS],
  ['plannedChange.confirm', change, MEMBERS],
  ['plannedChange.callOff', change, MEMBERS],
  ['plannedChange.remind', null, ['system']],
  ['benefitElection.read', resident, [...MEMBERS, ...OFFICERS]],
  ['benefitElection.elect', resident, MEMBERS],
  ['residencyPaper.read', resident, [...MEMBERS, ...OFFICERS]],
  ['residencyPaper.request', resident, MEMBERS],
  ['residencyPaper.prepare', paper, OFFICERS],
  ['residencyPaper.refuse', paper, OFFICERS],
  ['residencyPaper.confirmImport', paper, OFFICERS],
  ['residencyPaper.issueLetter', paper, OFFICERS],
  ['residencyPaper.erase', null, ['system']],
];
