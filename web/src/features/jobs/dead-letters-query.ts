import { DeadLettersDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

export const deadLettersQuery = queryOf(DeadLettersDocument, {}, ['job']);
