import { personMachine } from '@aim/domain/identity/person';
import { roleLabels } from '@aim/domain/identity/role-labels';
import { ROLES } from '@aim/domain/kernel/policy';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { BadgeCheck, CircleDot } from 'lucide-react';
import { useCallback } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { choiceField } from './list/filter-fields.tsx';
import type { Change } from './list/list-address.ts';
import { SearchBox } from './list/search-box.tsx';
import type { PeopleSearch } from './people-search.ts';

interface PeopleFiltersProps {
  readonly address: PeopleSearch;
  readonly change: Change;
}

/** What the list of people can be narrowed by. */
export function PeopleFilters({ address, change }: PeopleFiltersProps) {
  const { t, locale, format } = useLanguage();
  const { search, role, account } = address;
  const setSearch = useCallback((text: string) => change({ search: text, peek: '' }, { replace: true }), [change]);
  const accounts = {
    open: personMachine.states.ACTIVE.label[locale],
    closed: personMachine.states.DISABLED.label[locale],
  } as const;
  return (
    <FilterBar
      search={<SearchBox label={t('people.search')} value={search} onChange={setSearch} />}
      fields={[
        choiceField({
          id: 'role',
          label: t('people.roles'),
          icon: <BadgeCheck />,
          options: ROLES.map((value) => ({ value, label: roleLabels[value][locale] })),
          value: role,
          apply: (value) => change({ role: value.join(','), peek: '' }),
        }),
        choiceField({
          id: 'account',
          label: t('people.account'),
          icon: <CircleDot />,
          options: Object.entries(accounts).map(([value, label]) => ({ value, label })),
          value: account === '' ? [] : [account],
          apply: (value) => change({ account: value.length === 1 ? value[0] : '', peek: '' }),
        }),
      ]}
      active={[
        ...(role.length > 0 ? [{ id: 'role', text: format.list(role.map((one) => roleLabels[one][locale])) }] : []),
        ...(account === '' ? [] : [{ id: 'account', text: accounts[account] }]),
      ]}
      onRemove={(id) => change({ [id]: '' })}
      onClear={() => change({ role: '', account: '' })}
    />
  );
}
