import type { SubjectType } from '../events.ts';
import {
  type Actor,
  hasRole,
  isOrganisationAdmin,
  isStaff,
  type Policy,
  type Predicate,
  rule,
} from '../kernel/policy.ts';

/** One subject of the log: an entry is about it, or a page shows its log. */
export interface LogSubjectFacts {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  /** The organisation the subject is or belongs to. */
  readonly organisationId: string | null;
}

/** Subjects any staff may follow; people, mail and the platform's own affairs are for administrators. */
export const STAFF_SUBJECTS: readonly SubjectType[] = [
  'organisation',
  'startup',
  'startupRevision',
  'cohort',
  'participation',
  'metricReport',
  'cofounderInvitation',
  'importRun',
  'benefitRule',
  'ruleScenario',
  'ruleSimulation',
  'bulkRun',
  'residency',
  'residencyAct',
  'residencyReport',
  'invitation',
  'membership',
  'file',
];

/** Subjects whose log the actor may read as a whole: the SQL twin filters by it. `null` means all. */
export function readableSubjectTypes(actor: Actor): readonly SubjectType[] | null {
  if (hasRole(actor, 'ADMIN')) return null;
  return isStaff(actor) ? STAFF_SUBJECTS : [];
}

/** Everyone may read what the log says about themself; administrators of an organisation, about it and its members' acts in it. */
const readsLog: Predicate<LogSubjectFacts> = (actor, facts) => {
  const whole = readableSubjectTypes(actor);
  if (whole === null || whole.includes(facts.subjectType)) return true;
  if (facts.subjectType === 'person') return actor.kind === 'PERSON' && actor.personId === facts.subjectId;
  return facts.organisationId !== null && isOrganisationAdmin(actor, facts.organisationId);
};

export const auditPolicy = {
  'eventLog.read': rule<LogSubjectFacts>({
    who: 'administrators: all; staff: organisations, startups with their cohorts, metrics and bulk runs, imports, residencies, invitations, memberships, files; administrators of an organisation: theirs; everyone: about themself',
    allows: readsLog,
  }),
  'eventLog.export': rule<unknown>({ who: 'administrators', allows: (actor) => hasRole(actor, 'ADMIN'), stepUp: true }),
} satisfies Policy;
