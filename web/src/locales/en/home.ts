import type { home as az } from '../az/home.ts';

export const home: Record<keyof typeof az, string> = {
  title: 'AIM: start here',
  description:
    'The platform of the Azerbaijan Innovation Center: one account, one organisation page, one clear next step.',
  hero: 'Start here. We are with you at every step.',
  lead: 'Choose what you want to do; we do the rest together.',
  registerTitle: 'Register an organisation',
  registerText: 'Type the TIN and we bring the rest from the registry. About 3 minutes.',
  accountTitle: 'Create an account',
  accountText: 'No Digital Login? Begin with e-mail and a password.',
  invitationTitle: 'Answer an invitation',
  invitationText: 'Open the link in the e-mail, or sign in to your account.',
  signInTitle: 'Sign in',
  signInText: 'With Digital Login, a passkey or a password.',
  investorTitle: 'I am an investor',
  investorText: 'For members of a verified fund.',
  staffTitle: 'I work at AIM',
  staffText: 'The desk of the staff.',
  whyTitle: 'How it works here',
  why1Title: 'Asked once',
  why1Text: 'We do not ask for what the registry knows. Every letter you type is kept.',
  why2Title: 'The next step is always visible',
  why2Text: 'What, why, by when and how many minutes: all in one place.',
  why3Title: 'Your data is yours',
  why3Text: 'Who did what stays in a log that nobody can change.',
};
