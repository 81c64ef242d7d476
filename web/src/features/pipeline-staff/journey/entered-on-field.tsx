import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useT } from '../../../lib/language.tsx';
import { todayDay } from '../today-day.ts';

interface EnteredOnFieldProps {
  readonly field: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** Since when a startup stands where it is moved to: today at the latest. */
export function EnteredOnField({ field, error }: EnteredOnFieldProps) {
  const t = useT();
  return (
    <Field label={t('startupActs.enteredOn')} hint={t('startupActs.enteredOnHint')} id="enteredOn" error={error}>
      <Input {...field} type="date" max={todayDay()} fits={20} required />
    </Field>
  );
}
