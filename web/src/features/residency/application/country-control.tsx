import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { Combobox } from '@aim/ui/combobox.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface CountryControlProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A country by its name; one's own stands first. */
export function CountryControl({ value, onChange }: CountryControlProps) {
  const { locale, format } = useLanguage();
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const options = Object.entries(countries)
    .map(([code, label]) => ({ value: code, label }))
    .sort((one, other) =>
      one.value === HOME_COUNTRY ? -1 : other.value === HOME_COUNTRY ? 1 : format.compare(one.label, other.label),
    );
  return <Combobox options={options} value={value || null} onChange={(chosen) => onChange(chosen ?? '')} />;
}
