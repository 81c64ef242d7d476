import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FindPeopleDocument, PersonNameDocument } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';

const PATIENCE_MS = 200;
const SHORTEST = 2;

interface PersonFilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** One person, found by typing part of the name. */
export function PersonFilter({ label, value, onChange }: PersonFilterProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const isLongEnough = search.length >= SHORTEST;
  const { data, isFetching } = useQuery({ ...queryOf(FindPeopleDocument, { search }), enabled: isLongEnough });
  const name = usePersonName(value);
  return (
    <Field label={label} hint={t('people.findHint')}>
      <Combobox
        options={(isLongEnough ? (data?.people.items ?? []) : []).map(({ id, fullName }) => ({
          value: id,
          label: fullName,
        }))}
        value={value}
        {...(name === undefined ? {} : { valueLabel: name })}
        onChange={onChange}
        onQueryChange={setTyped}
        loading={isFetching}
      />
    </Field>
  );
}

/** The name behind an id of the address; undefined while it is on its way. */
export function usePersonName(id: string | null): string | undefined {
  const { data } = useQuery({ ...queryOf(PersonNameDocument, { id: id ?? '' }), enabled: id !== null });
  return data?.person?.fullName;
}
