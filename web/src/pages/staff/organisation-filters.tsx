import { LEGAL_FORMS, legalFormLabels } from '@aim/domain/organisations/legal-form';
import { ORGANISATION_STATES, organisationStateLabel } from '@aim/domain/organisations/organisation';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { CalendarDays, CircleDot, Landmark } from 'lucide-react';
import { useCallback } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { datesText } from './list/dates-text.ts';
import { choiceField, datesField } from './list/filter-fields.tsx';
import type { Change } from './list/list-address.ts';
import { SearchBox } from './list/search-box.tsx';
import type { OrganisationsSearch } from './organisations-search.ts';

interface OrganisationFiltersProps {
  readonly address: OrganisationsSearch;
  readonly change: Change;
}

/** What the list of organisations can be narrowed by. */
export function OrganisationFilters({ address, change }: OrganisationFiltersProps) {
  const { t, locale, format } = useLanguage();
  const { search, state, legalForm, from, to } = address;
  const setSearch = useCallback((text: string) => change({ search: text, peek: '' }, { replace: true }), [change]);
  const dates = datesText(from, to, t, format);
  return (
    <FilterBar
      search={<SearchBox label={t('records.searchOrganisations')} value={search} onChange={setSearch} />}
      fields={[
        choiceField({
          id: 'state',
          label: t('organisations.state'),
          icon: <CircleDot />,
          options: ORGANISATION_STATES.map((value) => ({ value, label: organisationStateLabel(value)[locale] })),
          value: state,
          apply: (value) => change({ state: value.join(','), peek: '' }),
        }),
        choiceField({
          id: 'legalForm',
          label: t('organisations.legalForm'),
          icon: <Landmark />,
          options: LEGAL_FORMS.map((value) => ({ value, label: legalFormLabels[value][locale] })),
          value: legalForm,
          apply: (value) => change({ legalForm: value.join(','), peek: '' }),
        }),
        datesField({
          id: 'registered',
          label: t('organisations.registeredAt'),
          icon: <CalendarDays />,
          from,
          to,
          apply: (dates) => change({ ...dates, peek: '' }),
        }),
      ]}
      active={[
        ...(state.length > 0
          ? [{ id: 'state', text: format.list(state.map((one) => organisationStateLabel(one)[locale])) }]
          : []),
        ...(legalForm.length > 0
          ? [{ id: 'legalForm', text: format.list(legalForm.map((one) => legalFormLabels[one][locale])) }]
          : []),
        ...(dates === '' ? [] : [{ id: 'registered', text: dates }]),
      ]}
      onRemove={(id) => change(id === 'registered' ? { from: '', to: '' } : { [id]: '' })}
      onClear={() => change({ state: '', legalForm: '', from: '', to: '' })}
    />
  );
}
