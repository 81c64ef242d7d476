import type { PlainMessageId, Translate } from './language.tsx';
import type { RequestError, RequestErrorCode } from './request-error.ts';

interface StateTexts {
  readonly title: PlainMessageId;
  readonly text: PlainMessageId;
}

const TEXTS: Readonly<Record<RequestErrorCode, StateTexts>> = {
  UNAUTHENTICATED: { title: 'state.unauthenticatedTitle', text: 'state.unauthenticatedText' },
  FORBIDDEN: { title: 'state.forbiddenTitle', text: 'state.forbiddenText' },
  STEP_UP_REQUIRED: { title: 'state.stepUpTitle', text: 'state.stepUpText' },
  NOT_FOUND: { title: 'state.notFoundTitle', text: 'state.notFoundText' },
  BAD_REQUEST: { title: 'state.internalTitle', text: 'state.internalText' },
  CONFLICT: { title: 'state.conflictTitle', text: 'state.conflictText' },
  RATE_LIMITED: { title: 'state.rateLimitedTitle', text: 'state.rateLimitedText' },
  UNAVAILABLE: { title: 'state.unavailableTitle', text: 'state.unavailableText' },
  INTERNAL: { title: 'state.internalTitle', text: 'state.internalText' },
  OFFLINE: { title: 'state.offlineTitle', text: 'state.offlineText' },
};

export function stateTexts(code: RequestErrorCode): StateTexts {
  return TEXTS[code];
}

/** What happened, what is safe and what to do, in one line. */
export function requestErrorText(error: RequestError, t: Translate): string {
  const { title, text } = TEXTS[error.code];
  const reference = error.reference === null ? '' : ` ${t('state.reference', { reference: error.reference })}`;
  return `${t(title)}. ${t(text)}${reference}`;
}
