import type { TypedDocumentString } from '../gql/graphql.ts';
import { dataOf, documentId, type Execute, type GraphqlAnswer } from './execute.ts';
import { RequestError, requestErrorCode } from './request-error.ts';

type Listener = (error: RequestError) => void;
const sessionListeners = new Set<Listener>();

/** Told when the server no longer knows who we are, so that the shell can ask to sign in again. */
export function onSessionLost(listener: Listener): () => void {
  sessionListeners.add(listener);
  return () => sessionListeners.delete(listener);
}

/** POST /graphql with the document's hash. */
export const request: Execute = (document, variables) => ask(document, variables);

/** The same for what must arrive though the page is left at once. */
export const lastingRequest: Execute = (document, variables) => ask(document, variables, { keepalive: true });

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  init?: RequestInit,
): Promise<Result> {
  const response = await post('/graphql', { documentId: documentId(document as never), variables }, init);
  const reference = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => null)) as GraphqlAnswer | null;
  if (answer === null) throw new RequestError(httpCode(response.status), reference, retryAfter(response));
  try {
    return somebodys(dataOf<Result>(answer, reference), reference);
  } catch (error) {
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED')
      for (const listener of sessionListeners) listener(error);
    throw error;
  }
}

/** Who asks for "me" and is nobody has no session any more: an empty list would be a wrong answer. */
function somebodys<Data>(data: Data, reference: string | null): Data {
  if ((data as { readonly me?: unknown } | null)?.me === null) throw new RequestError('UNAUTHENTICATED', reference);
  return data;
}

/** POST of JSON to one of our own addresses; no connection reads as `OFFLINE`. */
export async function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': document.documentElement.lang || 'az',
        'x-requested-with': 'aim-web',
      },
      body: JSON.stringify(body),
    });
  } catch {
    throw new RequestError('OFFLINE');
  }
}

function httpCode(state: number) {
  if (state === 401) return requestErrorCode('UNAUTHENTICATED');
  if (state === 403) return requestErrorCode('FORBIDDEN');
  if (state === 429) return requestErrorCode('RATE_LIMITED');
  return state === 503 || state === 502 || state === 504
    ? requestErrorCode('UNAVAILABLE')
    : requestErrorCode('INTERNAL');
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
