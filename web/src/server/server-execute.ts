import { dataOf, documentId, type Execute, type GraphqlAnswer } from '../lib/execute.ts';

/** Runs a document in the server's process, with the rights of the person who asks. */
export type RawExecute = (document: string, variables: Record<string, unknown>) => Promise<GraphqlAnswer>;

export function serverExecute(execute: RawExecute): Execute {
  return async (document, variables) =>
    dataOf(await execute(documentId(document as never), variables as Record<string, unknown>));
}
