import { Button } from '@aim/ui/button.tsx';
import { boxStyle } from '@aim/ui/checkbox.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type FormEvent, useId, useState } from 'react';

interface ChoiceFilterProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onApply: (value: readonly string[]) => void;
  /** At most one of them. */
  readonly one?: boolean;
}

/** Some of many, or one; nothing ticked means all. */
export function ChoiceFilter({ legend, options, value, onApply, one = false }: ChoiceFilterProps) {
  const labels = useLabels();
  const name = useId();
  const [chosen, setChosen] = useState(value);
  function toggle(wanted: string, isOn: boolean): void {
    const next = options
      .map(({ value: each }) => each)
      .filter((each) => (each === wanted ? isOn : chosen.includes(each)));
    setChosen(one ? [wanted] : next);
  }
  function apply(event: FormEvent): void {
    event.preventDefault();
    onApply(chosen);
  }
  return (
    <form onSubmit={apply} className="grid gap-3">
      <fieldset className="m-0 grid max-h-72 min-w-0 overflow-y-auto p-1">
        <legend className="mb-1 text-ui font-semibold">{legend}</legend>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-control items-center gap-3 py-1 text-ui">
            <input
              type={one ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
              className={boxStyle}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {labels.apply}
        </Button>
        {chosen.length > 0 ? <Button onClick={() => setChosen([])}>{labels.clear}</Button> : null}
      </div>
    </form>
  );
}
