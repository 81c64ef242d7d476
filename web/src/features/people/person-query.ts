import type { QueryClient } from '@tanstack/react-query';
import { PersonDetailDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export const personQuery = (id: string) => queryOf(PersonDetailDocument, { id }, ['person', 'organisation']);

/** Null means "not there for you": the page says so. */
export async function loadPerson(queries: QueryClient, id: string): Promise<void> {
  const { person } = await queries.ensureQueryData(personQuery(id));
  if (person === null) throw new RequestError('NOT_FOUND');
}
