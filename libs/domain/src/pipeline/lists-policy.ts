import { hasRole, isStaff, type Policy, type Predicate, rule, signedIn } from '../kernel/policy.ts';
import type { BulkKind, BulkState } from './bulk-run.ts';
import { isFounderOf, isOfficerFor, isPipelineOfficer, PIPELINE_OFFICERS, type StartupFacts } from './facts.ts';

/** What is about to be asked of many startups. */
export interface BulkStartFacts {
  readonly kind: BulkKind;
}

export interface BulkRunFacts extends BulkStartFacts {
  readonly state: BulkState;
  readonly startedById: string;
}

const staff = { who: 'staff', allows: ((actor) => isStaff(actor)) satisfies Predicate<unknown> };
const isDetachedStaff: Predicate<StartupFacts> = (actor, facts) => isStaff(actor) && !isFounderOf(actor, facts);

/** Each startup is asked again; a kind that would be refused for every one of them is not begun. */
const starts: Predicate<BulkStartFacts> = (actor, { kind }) =>
  kind === 'ASSIGN' || kind === 'ADD_TASK' ? isStaff(actor) : isPipelineOfficer(actor);
const answersFor: Predicate<BulkRunFacts> = (actor, { startedById }) =>
  isStaff(actor) && (actor.personId === startedById || hasRole(actor, 'ADMIN'));
const STARTER = 'whoever of the staff started it, administrators of the platform';

/** Who may look at many startups at once, and work on them. */
export const pipelineListsPolicy = {
  'startup.list': rule<unknown>({ who: 'anyone signed in: founders see theirs, staff see all', allows: signedIn }),
  'startup.count': rule<unknown>({ who: 'anyone signed in: founders count theirs, staff all', allows: signedIn }),
  'funnel.read': rule<unknown>(staff),
  'startup.assign': rule<StartupFacts>({ who: 'staff who are not its founders', allows: isDetachedStaff }),
  'startup.askForUpdate': rule<StartupFacts>({
    who: `${PIPELINE_OFFICERS}; never for a startup of their own`,
    allows: isOfficerFor,
  }),
  'task.withdraw': rule<StartupFacts>({ who: 'staff who are not its founders', allows: isDetachedStaff }),
  'bulkRun.start': rule<BulkStartFacts>({
    who: `assignments and tasks: staff; updates, cohorts, stages: ${PIPELINE_OFFICERS}; each startup is asked by itself`,
    allows: starts,
  }),
  'bulkRun.read': rule<unknown>(staff),
  'bulkRun.list': rule<unknown>(staff),
  'bulkRun.cancel': rule<BulkRunFacts>({ who: STARTER, allows: answersFor }),
  'bulkRun.undo': rule<BulkRunFacts>({ who: STARTER, allows: answersFor }),
} satisfies Policy;
