import type { QueryClient } from '@tanstack/react-query';
import { RuleScenarioDetailDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export const scenarioQuery = (id: string) => queryOf(RuleScenarioDetailDocument, { id }, ['ruleScenario']);

export async function loadScenario(queries: QueryClient, id: string): Promise<void> {
  const { ruleScenario } = await queries.ensureQueryData(scenarioQuery(id));
  if (ruleScenario === null) throw new RequestError('NOT_FOUND');
}
