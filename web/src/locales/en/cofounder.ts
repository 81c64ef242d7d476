import type { cofounder as az } from '../az/cofounder.ts';

export const cofounder: Record<keyof typeof az, string> = {
  title: 'You are invited to be a cofounder',
  lead: '{name} invites you to the startup “{startup}”.',
  role: 'Your work in the team',
  sentTo: 'Sent to',
  expires: 'Answer until',
  seesTitle: 'If you accept',
  seesText:
    'You will see and may change the startup’s page, metrics and documents. The team and AIM staff will see your name and e-mail. You can leave at any time.',
  accept: 'Accept',
  decline: 'Decline',
  signInFirst: 'Sign in first to accept',
  signInFirstText: 'The invitation was sent to the address above, so sign in with the account of that address.',
  createAccount: 'Create an account',
  goneTitle: 'This invitation was not found',
  goneText:
    'If the link was not copied whole, open it from the e-mail again. If it is old, ask the team for a new one.',
  closedTitle: 'This invitation is closed',
  closedText: 'It was answered, withdrawn or has run out. Ask the team for a new one if you need it.',
  declinedTitle: 'You have declined the invitation',
  declinedText: 'We have told the team. There is nothing else to do.',
};
