import type { invitation as az } from '../az/invitation.ts';

export const invitation: Record<keyof typeof az, string> = {
  title: 'You are invited to a team',
  lead: '{name} invites you to “{organisation}”.',
  role: 'Your role',
  expires: 'Answer by',
  sentTo: 'Sent to',
  accept: 'Accept the invitation',
  decline: 'Decline',
  signInFirst: 'Sign in first to accept',
  signInFirstText: 'The invitation was sent to this address, so sign in with the account that has it.',
  createAccount: 'Create an account',
  seesTitle: 'If you accept',
  seesText:
    'You will see the organisation’s page, members and documents. The team will see your name and e-mail. You can leave at any time.',
  goneTitle: 'This invitation was not found',
  goneText: 'If the link was cut, open it from the e-mail again. If the invitation is old, ask the team for a new one.',
  closedTitle: 'This invitation is closed',
  closedText: 'It was answered, withdrawn or has run out. If you need one, ask the team for a new one.',
  declinedTitle: 'You declined the invitation',
  declinedText: 'We told the team. There is nothing else to do.',
  roleAdmin: 'administrator: changes the record, invites members',
  roleMember: 'member: sees the record and the documents',
};
