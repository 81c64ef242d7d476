import { Button } from '@aim/ui/button.tsx';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ListingFundsDocument } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';

export interface Fund {
  readonly id: string;
  readonly name: string;
}

interface FundsPickerProps {
  readonly startupId: string;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly optional?: boolean;
  /** Funds whose names are known. */
  readonly known: readonly Fund[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** A fund that was not known before has been chosen. */
  readonly onName: (fund: Fund) => void;
}

/** Verified funds, found by typing part of the name; the chosen ones stand below and go away by a press. */
export function FundsPicker(props: FundsPickerProps) {
  const { startupId, id, label, hint, error, optional = false, known, value, onChange, onName } = props;
  const t = useT();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    ...queryOf(ListingFundsDocument, { startupId, search }, ['organisation']),
    placeholderData: keepPreviousData,
  });
  const open = (data?.listingFunds ?? []).filter((fund) => !value.includes(fund.id));
  const chosen = value.flatMap((one) => known.find((fund) => fund.id === one) ?? []);
  return (
    <div className="grid gap-2">
      <Field label={label} hint={hint} id={id} error={error} optional={optional}>
        <Combobox
          options={open.map((fund) => ({ value: fund.id, label: fund.name }))}
          value={null}
          loading={isFetching}
          onQueryChange={setTyped}
          onChange={(picked) => {
            const fund = open.find((one) => one.id === picked);
            if (fund === undefined) return;
            onName(fund);
            onChange([...value, fund.id]);
          }}
        />
      </Field>
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((fund) => (
            <li key={fund.id}>
              <Button
                size="small"
                icon={<X aria-hidden="true" className="size-3.5" />}
                aria-label={t('visibility.fundRemove', { name: fund.name })}
                onClick={() => onChange(value.filter((one) => one !== fund.id))}
              >
                {fund.name}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
