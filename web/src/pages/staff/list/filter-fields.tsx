import type { FilterField } from '@aim/ui/filter-bar.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { DatesFilter } from './dates-filter.tsx';

type Named = Pick<FilterField, 'id' | 'label' | 'icon'>;

interface ChoiceField extends Named {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  /** At most one of them. */
  readonly one?: boolean;
  readonly apply: (value: readonly string[]) => void;
}

/** A list is narrowed by some of many. */
export function choiceField({ options, value, one = false, apply, ...named }: ChoiceField): FilterField {
  return {
    ...named,
    editor: (done) => (
      <ChoiceFilter
        one={one}
        legend={named.label}
        options={options}
        value={value}
        onApply={(chosen) => {
          apply(chosen);
          done();
        }}
      />
    ),
  };
}

interface DatesField extends Named {
  readonly from: string;
  readonly to: string;
  readonly apply: (dates: { readonly from: string; readonly to: string }) => void;
}

/** A list is narrowed by days. */
export function datesField({ from, to, apply, ...named }: DatesField): FilterField {
  return {
    ...named,
    editor: (done) => (
      <DatesFilter
        from={from}
        to={to}
        onApply={(first, last) => {
          apply({ from: first, to: last });
          done();
        }}
      />
    ),
  };
}
