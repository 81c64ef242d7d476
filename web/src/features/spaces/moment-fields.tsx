import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import type { UseFormRegisterReturn } from 'react-hook-form';

interface Part {
  readonly label: string;
  readonly field: UseFormRegisterReturn;
}

/** The day and the wall time of a beginning or an end. */
export function MomentFields({ day, time }: { readonly day: Part; readonly time: Part }) {
  return (
    <>
      <Field label={day.label} id={day.field.name}>
        <Input {...day.field} type="date" required />
      </Field>
      <Field label={time.label} id={time.field.name}>
        <Input {...time.field} type="time" required />
      </Field>
    </>
  );
}
