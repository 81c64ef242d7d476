import type { Action } from '../policies.ts';
import type { StartupFacts } from './facts.ts';

/** Who comes to the product, as `policies.spec.ts` casts them. */
type Persona =
  | 'anonymous'
  | 'system'
  | 'leyla'
  | 'rauf'
  | 'zaur'
  | 'nigar'
  | 'analyst'
  | 'limited'
  | 'officer'
  | 'residency'
  | 'admin';

const PEOPLE: readonly Persona[] = [
  'leyla',
  'rauf',
  'zaur',
  'nigar',
  'analyst',
  'limited',
  'officer',
  'residency',
  'admin',
];
const STAFF: readonly Persona[] = ['analyst', 'limited', 'officer', 'residency', 'admin'];
const EVERYONE: readonly Persona[] = ['anonymous', 'system', ...PEOPLE];
const OFFICERS: readonly Persona[] = ['officer', 'admin'];

/** A startup that Leyla and Rauf founded. */
export const theirs: StartupFacts = {
  id: 's1',
  state: 'ACTIVE',
  stage: 'IDEA',
  origin: 'SELF',
  founderIds: ['leyla', 'rauf'],
};

/** Action, facts, who may: written out by hand. */
export const pipelineMatrix: readonly (readonly [Action, unknown, readonly Persona[]])[] = [
  ['startup.register', null, PEOPLE],
  ['startup.listOwn', null, PEOPLE],
  ['startup.read', theirs, ['leyla', 'rauf', ...STAFF]],
  ['startup.read', { ...theirs, founderIds: [] }, STAFF],
  ['startup.list', null, PEOPLE],
  ['startup.count', null, PEOPLE],
  ['funnel.read', null, STAFF],
  ['startup.update', theirs, ['leyla', 'rauf', ...OFFICERS]],
  ['startup.submit', theirs, ['leyla', 'rauf']],
  ['startup.approve', theirs, OFFICERS],
  ['startup.return', theirs, OFFICERS],
  ['revision.list', null, OFFICERS],
  ['revision.approve', null, OFFICERS],
  ['revision.return', null, OFFICERS],
  ['revision.withdraw', { revisionState: 'PENDING', founderIds: ['leyla', 'rauf'] }, ['leyla', 'rauf']],
  ['startup.findSimilar', null, PEOPLE],
  ['startup.merge', null, OFFICERS],
  ['draft.save', null, EVERYONE],
  ['draft.read', null, EVERYONE],
  ['cofounder.invite', theirs, ['leyla', 'rauf']],
  ['cofounder.invite', { ...theirs, founderIds: [] }, OFFICERS],
  ['cofounder.list', theirs, ['leyla', 'rauf', ...OFFICERS]],
  ['cofounder.read', null, EVERYONE],
  ['cofounder.accept', null, PEOPLE],
  ['cofounder.decline', null, EVERYONE],
  ['cofounder.revoke', { invitationState: 'PENDING', founderIds: ['leyla', 'rauf'] }, ['leyla', 'rauf']],
  ['cofounder.revoke', { invitationState: 'PENDING', founderIds: [] }, OFFICERS],
  ['cofounder.expire', null, ['system']],
  ['cofounder.leave', theirs, ['leyla', 'rauf']],
  ['cofounder.makeLead', theirs, ['leyla']],
];
