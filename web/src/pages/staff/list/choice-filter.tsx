import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type FormEvent, useState } from 'react';

interface ChoiceFilterProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onApply: (value: readonly string[]) => void;
}

/** Some of many; nothing ticked means all. */
export function ChoiceFilter({ legend, options, value, onApply }: ChoiceFilterProps) {
  const labels = useLabels();
  const [chosen, setChosen] = useState(value);
  const toggle = (one: string, isOn: boolean): void =>
    setChosen(options.map((option) => option.value).filter((each) => (each === one ? isOn : chosen.includes(each))));
  function apply(event: FormEvent): void {
    event.preventDefault();
    onApply(chosen);
  }
  return (
    <form onSubmit={apply} className="grid gap-3">
      <fieldset className="m-0 grid max-h-72 min-w-0 overflow-y-auto">
        <legend className="mb-1 text-ui font-semibold">{legend}</legend>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            name={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
          />
        ))}
      </fieldset>
      <Button type="submit" variant="primary">
        {labels.apply}
      </Button>
    </form>
  );
}
