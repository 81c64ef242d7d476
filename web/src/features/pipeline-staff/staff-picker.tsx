import { Combobox } from '@aim/ui/combobox.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FindStaffDocument } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer-context.ts';

interface StaffPickerProps {
  readonly value: string | null;
  readonly valueLabel?: string | undefined;
  readonly onChange: (id: string | null, name: string | null) => void;
}

const SHORTEST = 2;

/** A colleague, found by name; oneself is there before a letter is typed. */
export function StaffPicker({ value, valueLabel, onChange }: StaffPickerProps) {
  const t = useT();
  const { person } = useViewer();
  const [query, setQuery] = useState('');
  const isLongEnough = query.trim().length >= SHORTEST;
  const found = useQuery({ ...queryOf(FindStaffDocument, { search: query.trim() }), enabled: isLongEnough });
  const people = isLongEnough ? (found.data?.people.items ?? []) : [person];
  return (
    <Combobox
      placeholder={t('startupList.findPerson')}
      options={people.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      value={value}
      {...(valueLabel === undefined ? {} : { valueLabel })}
      loading={isLongEnough && found.isFetching}
      onQueryChange={setQuery}
      onChange={(id) => onChange(id, people.find((one) => one.id === id)?.fullName ?? null)}
    />
  );
}
