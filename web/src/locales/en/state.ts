import type { state as az } from '../az/state.ts';

export const state: Record<keyof typeof az, string> = {
  unauthenticatedTitle: 'Sign in again',
  unauthenticatedText: 'Your session has ended. What you wrote is kept on this device.',
  forbiddenTitle: 'This page is not open to you',
  forbiddenText: 'Your role does not include this page. A platform administrator can allow it.',
  notFoundTitle: 'Page not found',
  notFoundText:
    'The address may have changed, or this record is not open to you. Check the address or begin from the home page.',
  rateLimitedTitle: 'Wait a little',
  rateLimitedText: 'There were many attempts in a short time. Try again in a minute.',
  unavailableTitle: 'The service is away for a moment',
  unavailableText: 'Try again in a few minutes. Nothing you saved is lost.',
  internalTitle: 'Something went wrong on our side',
  internalText:
    'It is not your fault. Try again; if it happens again, write to us and name the reference if one is shown.',
  stepUpTitle: 'Confirm that it is you',
  stepUpText: 'This action needs one more confirmation that it is you.',
  offlineTitle: 'No connection',
  offlineText: 'The page refreshes itself when the connection returns. What you wrote is on this device.',
  conflictTitle: 'This record has changed',
  conflictText: 'Someone changed it while you worked. Reload it and make your change again.',
  toHome: 'Go to the home page',
  toSignIn: 'Sign in',
  reference: 'Reference: {reference}',
};
