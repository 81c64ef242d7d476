import type { QueryClient } from '@tanstack/react-query';
import { MailDetailDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export const mailQuery = (id: string) => queryOf(MailDetailDocument, { id }, ['mail']);

/** Null means "not there for you": the page says so. */
export async function loadMail(queries: QueryClient, id: string): Promise<void> {
  const { mail } = await queries.ensureQueryData(mailQuery(id));
  if (mail === null) throw new RequestError('NOT_FOUND');
}
