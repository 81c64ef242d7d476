import { BulkBar } from '@aim/ui/bulk-bar.tsx';
import { useQuery } from '@tanstack/react-query';
import { CountStartupsDocument, type StartupFilter } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { BulkActions } from './bulk-actions.tsx';
import type { BulkSelection } from './use-bulk-selection.ts';

interface BoardBulkProps {
  readonly filter: StartupFilter;
  readonly selection: BulkSelection;
}

/** What can be done with the chosen cards, or with all that the board's filter finds. */
export function BoardBulk({ filter, selection }: BoardBulkProps) {
  const { format } = useLanguage();
  const { data } = useQuery(queryOf(CountStartupsDocument, { filter }, ['startup']));
  const { ids, isAll, target, count, choose, chooseAll } = selection;
  return (
    <BulkBar
      count={ids.size}
      matching={
        data === undefined
          ? undefined
          : { count: format.number(data.countStartups), selected: isAll, onSelect: chooseAll }
      }
      actions={<BulkActions filter={target} count={count} />}
      onClear={() => choose(new Set())}
    />
  );
}
