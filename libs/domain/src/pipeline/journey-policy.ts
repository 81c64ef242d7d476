import { type Actor, hasRole, isStaff, type Policy, type Predicate, rule, system } from '../kernel/policy.ts';
import {
  FOUNDERS,
  isFounderOf,
  isFounderOrStaff,
  isInvestmentOfficer,
  isOfficerFor,
  isPipelineOfficer,
  PIPELINE_OFFICERS,
  type StartupFacts,
} from './facts.ts';
import type { ParticipationState } from './participation.ts';
import type { TaskState } from './staff-work.ts';

/** A place in a cohort, with the startup that holds it. */
export interface ParticipationFacts {
  readonly state: ParticipationState;
  readonly startup: StartupFacts;
}

/** A follow-up of the staff, with the startup it is about. */
export interface TaskFacts {
  readonly state: TaskState;
  readonly startup: StartupFacts;
}

/** Nobody vouches for a startup of their own. */
const advances: Predicate<StartupFacts> = (actor, facts) =>
  (isPipelineOfficer(actor) || isInvestmentOfficer(actor)) && !isFounderOf(actor, facts);
const corrects: Predicate<StartupFacts> = (actor, facts) => hasRole(actor, 'ADMIN') && !isFounderOf(actor, facts);
const runsRecord: Predicate<StartupFacts> = (actor, facts) => isFounderOf(actor, facts) || isOfficerFor(actor, facts);
/** Who both founded a startup and works here reads nothing that colleagues wrote about it. */
const isDetachedStaff: Predicate<StartupFacts> = (actor, facts) => isStaff(actor) && !isFounderOf(actor, facts);
const runsCohorts = (actor: Actor): boolean => isPipelineOfficer(actor);
const movesParticipant: Predicate<ParticipationFacts> = (actor, { startup }) => isOfficerFor(actor, startup);
const leavesCohort: Predicate<ParticipationFacts> = (actor, { startup }) => runsRecord(actor, startup);
const worksOn: Predicate<TaskFacts> = (actor, { startup }) => isDetachedStaff(actor, startup);

const OFFICERS = `${PIPELINE_OFFICERS}; never for a startup of their own`;
const DETACHED = 'staff who are not its founders';

export const journeyPolicy = {
  'startup.advance': rule<StartupFacts>({
    who: 'programme and investment officers without limits, administrators of the platform; never for a startup of their own',
    allows: advances,
  }),
  'startup.regress': rule<StartupFacts>({ who: OFFICERS, allows: isOfficerFor }),
  'startup.correctStage': rule<StartupFacts>({
    who: 'administrators of the platform; never for a startup of their own',
    allows: corrects,
    stepUp: true,
  }),
  'startup.pause': rule<StartupFacts>({ who: `${FOUNDERS}; ${OFFICERS}`, allows: runsRecord }),
  'startup.close': rule<StartupFacts>({ who: `${FOUNDERS}; ${OFFICERS}`, allows: runsRecord }),
  'startup.reopen': rule<StartupFacts>({ who: OFFICERS, allows: isOfficerFor }),
  'startup.confirmActive': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'startup.sleep': rule<unknown>({ who: 'the system', allows: system }),

  'metrics.report': rule<StartupFacts>({ who: `${FOUNDERS}; ${OFFICERS}`, allows: runsRecord }),
  'metrics.read': rule<StartupFacts>({ who: `${FOUNDERS}, staff`, allows: isFounderOrStaff }),

  'cohort.create': rule<unknown>({ who: PIPELINE_OFFICERS, allows: runsCohorts }),
  'cohort.list': rule<unknown>({ who: 'staff', allows: (actor) => isStaff(actor) }),
  'participation.invite': rule<StartupFacts>({ who: OFFICERS, allows: isOfficerFor }),
  'participation.enrol': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),
  'participation.start': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),
  'participation.pause': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),
  'participation.resume': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),
  'participation.graduate': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),
  'participation.dropOut': rule<ParticipationFacts>({ who: `${FOUNDERS}; ${OFFICERS}`, allows: leavesCohort }),
  'participation.expel': rule<ParticipationFacts>({ who: OFFICERS, allows: movesParticipant }),

  'note.read': rule<StartupFacts>({ who: DETACHED, allows: isDetachedStaff }),
  'note.add': rule<StartupFacts>({ who: DETACHED, allows: isDetachedStaff }),
  'task.list': rule<unknown>({ who: 'staff: their own', allows: (actor) => isStaff(actor) }),
  'task.read': rule<StartupFacts>({ who: DETACHED, allows: isDetachedStaff }),
  'task.add': rule<StartupFacts>({ who: DETACHED, allows: isDetachedStaff }),
  'task.complete': rule<TaskFacts>({ who: DETACHED, allows: worksOn }),
  'task.reopen': rule<TaskFacts>({ who: DETACHED, allows: worksOn }),
} satisfies Policy;
