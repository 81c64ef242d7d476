import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useT } from '../../../lib/language.tsx';
import type { Change } from '../list/list-address.ts';
import { NO_FILTERS } from './startups-search.ts';

/** No startup at all, or none that fits. */
export function StartupsEmpty({ isFiltered, change }: { readonly isFiltered: boolean; readonly change: Change }) {
  const t = useT();
  return isFiltered ? (
    <EmptyState kind="filtered" title={t('records.nothingFound')} onClear={() => change(NO_FILTERS)} />
  ) : (
    <EmptyState kind="first" title={t('startupList.emptyTitle')}>
      {t('startupList.emptyText')}
    </EmptyState>
  );
}
