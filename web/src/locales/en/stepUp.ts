import type { stepUp as az } from '../az/stepUp.ts';

export const stepUp: Record<keyof typeof az, string> = {
  title: 'Is it you?',
  text: 'This is a sensitive act, so confirm once more that it is you. We will not ask again for 10 minutes.',
  passkey: 'Confirm with a passkey',
  digitalLogin: 'Confirm with Digital Login',
  digitalLoginHint: 'You go to another page and come back. What you wrote is kept.',
  code: 'Code from the app',
  codeSubmit: 'Confirm with the code',
  demo: 'Demonstration: confirm',
  failed: 'It was not confirmed. Try again or choose another way.',
  digitalLoginFailed: 'Confirming with Digital Login did not work. Try again or choose another way.',
  digitalLoginCancelled: 'Confirming was stopped at Digital Login. You can start again at any time.',
};
