import type { TypedDocumentString } from '../gql/graphql.ts';
import { RequestError, requestErrorCode } from './request-error.ts';

/** Runs one of our documents: over HTTP in the browser, in process on the server. Throws {@link RequestError}. */
export type Execute = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** The document's hash, by which the server knows it. */
export function documentId(document: TypedDocumentString<unknown, unknown>): string {
  const hash = document.__meta__?.['hash'] as unknown;
  if (typeof hash !== 'string') throw new Error('a document without its hash');
  return hash;
}

/** The data of an answer; its first error is thrown. */
export function dataOf<Result>(answer: GraphqlAnswer, reference: string | null = null): Result {
  const [error] = (answer.errors ?? []) as { extensions?: { code?: unknown; requestId?: unknown } }[];
  if (error) {
    const requestId = error.extensions?.requestId;
    throw new RequestError(
      requestErrorCode(error.extensions?.code),
      typeof requestId === 'string' ? requestId : reference,
    );
  }
  return answer.data as Result;
}
