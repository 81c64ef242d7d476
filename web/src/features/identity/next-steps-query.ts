import { ViewerStepsDocument, type ViewerStepsQuery } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

export const nextStepsQuery = queryOf(ViewerStepsDocument, {}, [
  'viewer',
  'organisation',
  'invitation',
  'person',
  'startup',
  'residency',
  'residencyApplication',
  'residencyReport',
]);

export type NextStep = NonNullable<ViewerStepsQuery['me']>['nextSteps'][number];
