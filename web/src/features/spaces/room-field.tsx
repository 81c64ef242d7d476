import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import type { ComponentProps } from 'react';
import { useT } from '../../lib/language.tsx';

interface Room {
  readonly id: string;
  readonly name: string;
  /** What is told behind the name where people choose by it. */
  readonly kindLabel?: string;
  readonly capacity?: number;
}

interface RoomFieldProps extends Omit<ComponentProps<typeof NativeSelect>, 'options' | 'className'> {
  readonly label?: string;
  readonly error?: string | undefined;
  readonly rooms: readonly Room[];
}

/** One of the rooms of a centre; with a placeholder also none of them. */
export function RoomField({ label, error, rooms, ...select }: RoomFieldProps) {
  const t = useT();
  const textOf = ({ name, kindLabel, capacity }: Room): string =>
    kindLabel === undefined || capacity === undefined
      ? name
      : `${name} · ${kindLabel}, ${t('book.upTo', { count: capacity })}`;
  return (
    <Field label={label ?? t('book.room')} error={error} {...(select.name === undefined ? {} : { id: select.name })}>
      <NativeSelect {...select} options={rooms.map((room) => ({ value: room.id, label: textOf(room) }))} />
    </Field>
  );
}
