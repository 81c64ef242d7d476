import { FilterBar, type FilterField } from '@aim/ui/filter-bar.tsx';
import { useCallback } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import type { Change } from '../list/list-address.ts';
import { SearchBox } from '../list/search-box.tsx';
import { useStartupFilterFields } from './startup-filter-fields.tsx';
import { useStartupFilterTexts } from './startup-filter-texts.ts';
import { NO_FILTERS, type StartupsSearch } from './startups-search.ts';

interface StartupFiltersProps {
  readonly address: StartupsSearch;
  readonly change: Change;
}

/** Filters that are written in the address by more than one word. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  registered: ['from', 'to'],
  assignee: ['assignee', 'unassigned'],
};

/** What startups can be narrowed by; table and board share it. */
export function StartupFilters({ address, change }: StartupFiltersProps) {
  const { t } = useLanguage();
  const setSearch = useCallback((text: string) => change({ search: text, peek: '' }, { replace: true }), [change]);
  const apply = useCallback((patch: Readonly<Record<string, string>>) => change({ ...patch, peek: '' }), [change]);
  const active = useStartupFilterTexts(address);
  const fields: readonly FilterField[] = useStartupFilterFields(address, apply);
  const { search: _, ...cleared } = NO_FILTERS;
  return (
    <FilterBar
      search={<SearchBox label={t('startupList.search')} value={address.search} onChange={setSearch} />}
      fields={fields}
      active={active}
      onRemove={(id) => apply(Object.fromEntries((WORDS[id] ?? [id]).map((word) => [word, ''])))}
      onClear={() => apply(cleared)}
    />
  );
}
