import { useCallback, useEffect, useState } from 'react';
import type { StartupFilter } from '../../../gql/graphql.ts';

const NOTHING: ReadonlySet<string> = new Set();

export type BulkSelection = ReturnType<typeof useBulkSelection>;

/** Startups chosen one by one, or all that the filter finds, loaded or not; another question forgets them. */
export function useBulkSelection(filter: StartupFilter, shownIds: readonly string[]) {
  const [chosen, setChosen] = useState(NOTHING);
  const [isAll, setAll] = useState(false);
  const question = JSON.stringify(filter);
  useEffect(() => {
    setChosen(NOTHING);
    setAll(false);
  }, [question]);
  const choose = useCallback((next: ReadonlySet<string>) => {
    setAll(false);
    setChosen(next);
  }, []);
  const toggle = useCallback((id: string) => {
    setAll(false);
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id),
    );
  }, []);
  const chooseAll = useCallback(() => setAll(true), []);
  return {
    ids: isAll ? new Set([...chosen, ...shownIds]) : chosen,
    isAll,
    choose,
    toggle,
    chooseAll,
    /** What a run is begun with: exactly these, or whatever the filter finds at that moment. */
    target: isAll ? filter : { ids: [...chosen] },
    /** Null: to be counted first. */
    count: isAll ? null : chosen.size,
  };
}
