import type { Stage } from '@aim/domain/pipeline/vocabulary';
import type { FunnelInput } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { stringifySearch } from '../../../lib/search-params.ts';
import { cellText } from '../list/funnel-cell.ts';

/** The list behind one number of the funnel, on the same day and known as of the same day; without a stage all of the row. */
export function cellHref(input: FunnelInput, key: string, stage: Stage | null): string {
  const { by = 'NONE', ...rest } = input;
  const cell = cellText({ ...rest, by: by ?? 'NONE', stage, ...(by === 'NONE' ? {} : { key }) });
  return `${pathTo('/staff/startups')}${stringifySearch({ cell })}`;
}
