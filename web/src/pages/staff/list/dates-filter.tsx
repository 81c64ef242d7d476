import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type FormEvent, useState } from 'react';
import { useT } from '../../../lib/language.tsx';

interface DatesFilterProps {
  readonly from: string;
  readonly to: string;
  readonly onApply: (from: string, to: string) => void;
}

/** From and to, both days included; either may be left open. */
export function DatesFilter({ from, to, onApply }: DatesFilterProps) {
  const t = useT();
  const labels = useLabels();
  const [first, setFirst] = useState(from);
  const [last, setLast] = useState(to);
  const isTurned = first !== '' && last !== '' && first > last;
  function apply(event: FormEvent): void {
    event.preventDefault();
    if (!isTurned) onApply(first, last);
  }
  return (
    <form onSubmit={apply} noValidate className="grid gap-3">
      <Field label={t('records.from')}>
        <Input type="date" value={first} onChange={({ currentTarget }) => setFirst(currentTarget.value)} />
      </Field>
      <Field label={t('records.to')} error={isTurned ? t('records.datesTurned') : undefined}>
        <Input type="date" value={last} onChange={({ currentTarget }) => setLast(currentTarget.value)} />
      </Field>
      <Button type="submit" variant="primary">
        {labels.apply}
      </Button>
    </form>
  );
}
