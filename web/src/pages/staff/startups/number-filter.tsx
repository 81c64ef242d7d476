import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type FormEvent, useState } from 'react';

interface NumberFilterProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly number[];
  readonly onApply: (value: string) => void;
}

/** A number of days: one of the usual ones at a press, or any other. */
export function NumberFilter({ label, value, choices, onApply }: NumberFilterProps) {
  const labels = useLabels();
  const [number, setNumber] = useState(value);
  function apply(event: FormEvent): void {
    event.preventDefault();
    onApply(number);
  }
  return (
    <form onSubmit={apply} className="grid gap-3">
      <Field label={label}>
        <Input
          inputMode="numeric"
          pattern="\d*"
          maxLength={4}
          fits={4}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value.replace(/\D/g, ''))}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button key={choice} size="small" onClick={() => onApply(String(choice))}>
            {choice}
          </Button>
        ))}
      </div>
      <Button type="submit" variant="primary">
        {labels.apply}
      </Button>
    </form>
  );
}
