import type { nextStep as az } from '../az/nextStep.ts';

export const nextStep: Record<keyof typeof az, string> = {
  heading: 'Your next step',
  minutes: '{count, plural, one {about # minute} other {about # minutes}}',
  start: 'Start',
  alsoHeading: 'After that',
  registerOrganisationTitle: 'Register your organisation',
  registerOrganisationWhy: 'After that applications, documents and the team are in one place.',
  answerInvitationTitle: 'Answer the invitation',
  answerInvitationWhy: 'You are invited to an organisation.',
  secureAccountTitle: 'Add a second way to sign in',
  secureAccountWhy: 'So that losing a phone does not lose the account.',
  inviteTeamTitle: 'Invite your team',
  inviteTeamWhy: 'A second administrator keeps things going without you.',
  verifyOrganisationsTitle: 'Look at unverified organisations',
  verifyOrganisationsWhy: 'They wait for verification.',
  nothingTitle: 'Nothing is waiting for you',
  nothingText: 'When there is something new, you will see it here and in the notifications.',
  welcome: 'Hello, {name}',
};
