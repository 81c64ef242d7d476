import type { SubjectType } from '../events.ts';
import {
  type Actor,
  hasRole,
  isMember,
  isOrganisationAdmin,
  isStaff,
  type Policy,
  type Predicate,
  type Role,
  rule,
  system,
} from '../kernel/policy.ts';
import type { FileState, FileVisibility } from './file.ts';

/** Papers of these are not for all staff: the roles that work with them read them, everybody else needs a part in the matter. */
export const CONFIDENTIAL_SUBJECTS: Partial<Readonly<Record<SubjectType, readonly Role[]>>> = {
  residencyApplication: ['RESIDENCY_OFFICER', 'ADMIN'],
  softLandingCase: ['RESIDENCY_OFFICER', 'ADMIN'],
};

export interface FileFacts {
  readonly id: string;
  readonly state: FileState;
  readonly visibility: FileVisibility;
  readonly uploadedById: string;
  /** The organisation the file's subject belongs to, null for a person's own files. */
  readonly organisationId: string | null;
  /** The people who run the file's subject where no organisation does. */
  readonly teamIds?: readonly string[];
  readonly subjectType: SubjectType;
  /** People who read it by their part in its subject: experts of a council. */
  readonly readerIds?: readonly string[];
}

/** What a new file is to be attached to: an organisation's record, or the person's own. */
export interface UploadSubjectFacts {
  readonly organisationId: string | null;
  readonly personId: string | null;
}

const isUploader = (actor: Actor, facts: FileFacts): boolean =>
  actor.kind === 'PERSON' && actor.personId === facts.uploadedById;
const belongs = (actor: Actor, organisationId: string | null): boolean =>
  organisationId !== null && isMember(actor, organisationId);

const isInTeam = (actor: Actor, { teamIds = [] }: FileFacts): boolean =>
  actor.personId !== null && teamIds.includes(actor.personId);

const reads = (actor: Actor, { readerIds = [] }: FileFacts): boolean =>
  actor.personId !== null && readerIds.includes(actor.personId);
/** Staff who may read files shown to staff, by what the files are attached to. */
export const isStaffFor = (actor: Actor, subjectType: SubjectType): boolean =>
  CONFIDENTIAL_SUBJECTS[subjectType]?.some((role) => hasRole(actor, role)) ?? isStaff(actor);

const seesFile: Predicate<FileFacts> = (actor, facts) => {
  if (isUploader(actor, facts) || facts.visibility === 'PUBLIC') return true;
  if (facts.visibility === 'PRIVATE') return false;
  return (
    isInTeam(actor, facts) ||
    belongs(actor, facts.organisationId) ||
    (facts.visibility === 'STAFF' && (isStaffFor(actor, facts.subjectType) || reads(actor, facts)))
  );
};
/** Administrators of the organisation run what members see; a private file stays its uploader's alone. */
const runsFile: Predicate<FileFacts> = (actor, facts) =>
  isUploader(actor, facts) ||
  (facts.visibility !== 'PRIVATE' &&
    (isInTeam(actor, facts) || (facts.organisationId !== null && isOrganisationAdmin(actor, facts.organisationId))));
/** Platform administrators can take down what others can see, or what is dangerous. */
const removesFile: Predicate<FileFacts> = (actor, facts) =>
  runsFile(actor, facts) ||
  (hasRole(actor, 'ADMIN') && (facts.state === 'INFECTED' || ['STAFF', 'PUBLIC'].includes(facts.visibility)));
const attaches: Predicate<UploadSubjectFacts> = (actor, facts) =>
  belongs(actor, facts.organisationId) ||
  (facts.organisationId === null && actor.kind === 'PERSON' && actor.personId === facts.personId);

const VISIBLE =
  'the uploader; by visibility members of the organisation or founders of the startup, staff (of applications for residency and cases of soft landing: residency officers, administrators of the platform, experts with a seat), anyone';

export const documentsPolicy = {
  'file.read': rule<FileFacts>({ who: VISIBLE, allows: seesFile, anonymous: true }),
  'download.sign': rule<FileFacts>({ who: VISIBLE, allows: seesFile, anonymous: true }),
  'upload.create': rule<UploadSubjectFacts>({
    who: 'members for their organisation, founders and officers for their startup, anyone signed in for themself',
    allows: attaches,
  }),
  'file.setVisibility': rule<FileFacts>({
    who: 'the uploader, administrators of the organisation, founders of the startup',
    allows: runsFile,
  }),
  'file.remove': rule<FileFacts>({
    who: 'the uploader, administrators of the organisation, founders of the startup; administrators of the platform when staff or anyone can see it or it is dangerous',
    allows: removesFile,
  }),
  'file.scan': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
