import { useQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { CohortDetailDocument, CohortRowFragmentDoc, ImportRunNameDocument } from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';

/** The name of the cohort in the address; undefined while it is on its way, or gone. */
export function useCohortName(id: string): string | undefined {
  const { data } = useQuery({ ...queryOf(CohortDetailDocument, { id }, ['cohort']), enabled: id !== '' });
  return readFragment(CohortRowFragmentDoc, data?.cohort)?.name;
}

/** The file that the import in the address brought in. */
export function useImportName(id: string): string | undefined {
  const { data } = useQuery({ ...queryOf(ImportRunNameDocument, { id }), enabled: id !== '' });
  return data?.importRun?.fileName;
}
