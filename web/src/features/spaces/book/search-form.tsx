import { durationInWords } from '@aim/domain/spaces/duration';
import { RESOURCE_KINDS, resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Details } from '@aim/ui/details.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useWidth } from '@aim/ui/use-width';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { BookCentresQuery } from '../../../gql/graphql.ts';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { type BookAddress, type ChangeAddress, LENGTHS } from './book-search.ts';

interface SearchFormProps {
  readonly address: BookAddress;
  readonly change: ChangeAddress;
  readonly centres: BookCentresQuery['centres'];
}

const CHOICES = { centre: '', on: '', kind: '', people: '', minutes: '' } as const;

/** One line in one's own words; what was chosen before gives way to it. */
export function SearchForm({ address, change }: Omit<SearchFormProps, 'centres'>) {
  const t = useT();
  const [text, setText] = useState(address.text);
  function search(event: FormEvent): void {
    event.preventDefault();
    change({ ...CHOICES, text: text.trim(), view: 'slots' });
  }
  return (
    <search>
      <form onSubmit={search} className="grid gap-2 sm:grid-cols-[1fr_auto] sm:items-end">
        <Field label={t('book.search')} hint={t('book.searchHint')}>
          <Input
            type="search"
            value={text}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <Button type="submit" variant="primary" icon={<Search aria-hidden="true" className="size-4" />}>
          {t('book.find')}
        </Button>
      </form>
    </search>
  );
}

/** Below the width of a tablet the rooms that were found come first. */
const NARROW = 600;

/** The same question by choices; each is in the address at once. On a phone they open for those who want them. */
export function SearchChoices(props: SearchFormProps) {
  const t = useT();
  const [ref, width] = useWidth<HTMLDivElement>(NARROW);
  const { centre, on, kind, people, minutes } = props.address;
  const isChosen = [centre, on, kind, people, minutes].some((choice) => choice !== '');
  return (
    <div ref={ref}>
      {width < NARROW ? (
        <Details summary={t('book.choices')} open={isChosen}>
          <Choices {...props} />
        </Details>
      ) : (
        <Choices {...props} />
      )}
    </div>
  );
}

function Choices({ address, change, centres }: SearchFormProps) {
  const { t, locale } = useLanguage();
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-[4fr_3fr_4fr_2fr_2fr]">
      <legend className="sr-only">{t('book.choices')}</legend>
      <Field label={t('book.centre')} className="max-sm:col-span-2">
        <NativeSelect
          value={address.centre}
          placeholder={t('book.anyCentre')}
          options={centres.map(({ slug, name, cityLabel }) => ({ value: slug, label: `${name}, ${cityLabel}` }))}
          onChange={({ currentTarget }) => change({ centre: currentTarget.value })}
        />
      </Field>
      <Field label={t('book.on')}>
        <Input
          type="date"
          value={address.on}
          onChange={({ currentTarget }) => change({ on: currentTarget.value }, { replace: true })}
        />
      </Field>
      <Field label={t('book.kind')}>
        <NativeSelect
          value={address.kind}
          placeholder={t('book.anyKind')}
          options={RESOURCE_KINDS.map((value) => ({ value, label: resourceKindLabels[value][locale] }))}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as BookAddress['kind'] })}
        />
      </Field>
      <Field label={t('book.people')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          value={address.people}
          onChange={({ currentTarget }) => change({ people: currentTarget.value }, { replace: true })}
        />
      </Field>
      <Field label={t('book.length')}>
        <NativeSelect
          value={address.minutes}
          placeholder={t('book.usualLength')}
          options={LENGTHS.map((minutes) => ({ value: String(minutes), label: durationInWords(minutes, locale) }))}
          onChange={({ currentTarget }) => change({ minutes: currentTarget.value })}
        />
      </Field>
    </fieldset>
  );
}
