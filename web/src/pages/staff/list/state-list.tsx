import type { TableSort } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { useRouter } from '@tanstack/react-router';
import { CircleDot } from 'lucide-react';
import { type ComponentProps, useCallback } from 'react';
import { SavedViews } from '../../../features/views/saved-views.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { type Sorts, sortFor } from './list-address.ts';
import { RecordList, type RecordListProps } from './record-list.tsx';
import { SearchBox } from './search-box.tsx';

type Views = ComponentProps<typeof SavedViews>;

interface StateListProps<Row, State extends string, Sort extends string>
  extends Omit<RecordListProps<Row>, 'views' | 'filters' | 'address' | 'empty' | 'sort' | 'onSortChange'> {
  readonly screen: Views['screen'];
  readonly path: Views['path'];
  readonly builtIn: Views['builtIn'];
  readonly address: RecordListProps<Row>['address'] & {
    readonly search: string;
    readonly state: readonly State[];
    readonly sort?: Sort;
  };
  readonly sorts?: Sorts<Sort>;
  readonly searchLabel: string;
  readonly states: {
    readonly legend: string;
    readonly values: readonly State[];
    readonly nameOf: (state: State) => string;
  };
  /** Something was asked for, so that an empty list means "nothing found". */
  readonly isFiltered: boolean;
  readonly nothingFound: string;
  /** What the address says beside search and state, back at its beginning. */
  readonly cleared?: Readonly<Record<string, ''>>;
  /** Instead of a list that never had a row. */
  readonly first: { readonly title: string; readonly text: string };
}

/** A list of records that have states: saved views, a search and the states to choose from. */
export function StateList<Row, State extends string, Sort extends string = never>(
  props: StateListProps<Row, State, Sort>,
) {
  const { screen, path, builtIn, searchLabel, states, sorts, isFiltered, nothingFound, cleared, first, ...list } =
    props;
  const { address, change } = props;
  const { sort } = address;
  const { format } = useLanguage();
  const router = useRouter();
  const isPeeking = address.peek !== '';
  const ask = useCallback<typeof change>(
    (patch, options) => change(isPeeking ? { ...patch, peek: '' } : patch, options),
    [change, isPeeking],
  );
  const setSearch = useCallback((text: string) => ask({ search: text }, { replace: true }), [ask]);
  return (
    <RecordList
      {...list}
      {...(sorts === undefined || sort === undefined
        ? {}
        : {
            sort: sorts[sort],
            onSortChange: (wanted: TableSort) => change({ sort: sortFor(sorts, wanted, sort) }),
          })}
      views={
        <SavedViews
          screen={screen}
          path={path}
          address={router.state.location.search}
          builtIn={builtIn}
          onGo={(href) => router.history.push(href)}
        />
      }
      filters={
        <FilterBar
          search={<SearchBox label={searchLabel} value={address.search} onChange={setSearch} />}
          fields={[
            {
              id: 'state',
              label: states.legend,
              icon: <CircleDot />,
              editor: (done) => (
                <ChoiceFilter
                  legend={states.legend}
                  options={states.values.map((value) => ({ value, label: states.nameOf(value) }))}
                  value={address.state}
                  onApply={(value) => {
                    ask({ state: value.join(',') });
                    done();
                  }}
                />
              ),
            },
          ]}
          active={
            address.state.length > 0 ? [{ id: 'state', text: format.list(address.state.map(states.nameOf)) }] : []
          }
          onRemove={() => ask({ state: '' })}
          onClear={() => ask({ state: '' })}
        />
      }
      empty={
        isFiltered ? (
          <EmptyState kind="filtered" title={nothingFound} onClear={() => ask({ search: '', state: '', ...cleared })} />
        ) : (
          <EmptyState kind="first" title={first.title}>
            {first.text}
          </EmptyState>
        )
      }
    />
  );
}
