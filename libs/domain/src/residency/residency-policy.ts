import {
  type Actor,
  anyone,
  hasRole,
  isMember,
  isStaff,
  type Policy,
  type Predicate,
  rule,
  signedIn,
  system,
} from '../kernel/policy.ts';
import type { ResidencyState } from './residency.ts';
import type { ActState } from './residency-act.ts';

export interface ResidencyFacts {
  readonly state: ResidencyState;
  readonly organisationId: string;
}

export interface ResidencyActFacts extends ResidencyFacts {
  readonly actState: ActState;
}

const keepsRegister = (actor: Actor): boolean => hasRole(actor, 'RESIDENCY_OFFICER') || hasRole(actor, 'ADMIN');
/** Nobody decides about an organisation of their own (four eyes). */
const decidesOn: Predicate<ResidencyFacts> = (actor, { organisationId }) =>
  keepsRegister(actor) && !isMember(actor, organisationId);

const OFFICERS = 'residency officers, administrators of the platform; not for an organisation of their own';
const decides = { who: OFFICERS, allows: decidesOn };
const everyone = rule<unknown>({ who: 'everyone', allows: anyone, anonymous: true });

export const residencyPolicy = {
  'certificate.verify': everyone,
  'residency.list': everyone,
  'residency.read': everyone,
  'residency.export': everyone,
  'residency.listOwn': rule<unknown>({ who: 'anyone signed in: those of their organisations', allows: signedIn }),
  'certificate.download': rule<ResidencyFacts>({
    who: 'members of the organisation, staff',
    allows: (actor, { organisationId }) => isMember(actor, organisationId) || isStaff(actor),
  }),
  'certificate.issue': rule<Pick<ResidencyFacts, 'organisationId'>>({
    who: `${OFFICERS}; not who released the decision`,
    allows: (actor, { organisationId }) => keepsRegister(actor) && !isMember(actor, organisationId),
    stepUp: true,
  }),
  'residency.openReview': rule<ResidencyFacts>(decides),
  'residency.closeReview': rule<ResidencyFacts>(decides),
  'certificate.suspend': rule<ResidencyFacts>({ ...decides, stepUp: true }),
  'certificate.reinstate': rule<ResidencyFacts>({ ...decides, stepUp: true }),
  'certificate.revoke': rule<ResidencyFacts>({ ...decides, stepUp: true }),
  'residency.explain': rule<ResidencyFacts>({
    who: 'members of the organisation',
    allows: (actor, { organisationId }) => isMember(actor, organisationId),
  }),
  'residency.signWithdrawal': rule<ResidencyFacts>({
    who: 'members of the organisation',
    allows: (actor, { organisationId }) => isMember(actor, organisationId),
  }),
  'residency.withdraw': rule<ResidencyFacts>({
    who: 'members of the organisation, with the signature of its head',
    allows: (actor, { organisationId }) => isMember(actor, organisationId),
    stepUp: true,
  }),
  'residencyAct.approve': rule<ResidencyActFacts>({
    who: `${OFFICERS}; not who proposed it`,
    allows: decidesOn,
    stepUp: true,
  }),
  'residencyAct.reject': rule<ResidencyActFacts>(decides),
  'residency.expire': rule<unknown>({ who: 'the system', allows: system }),
  'residencyAct.carryOut': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
