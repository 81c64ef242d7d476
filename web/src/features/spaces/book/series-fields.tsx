import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useQuery } from '@tanstack/react-query';
import { PreviewSeriesDocument, type PreviewSeriesQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { spanText } from '../span-text.ts';
import { REPEATS, type Repeat, ruleOf, TIMES_MAX } from './booking-values.ts';
import type { Wanted } from './use-hold.ts';

export interface SeriesChoice {
  readonly repeat: Repeat;
  readonly times: string;
  /** Dates the person leaves out. */
  readonly leftOut: readonly string[];
}
export const NO_SERIES: SeriesChoice = { repeat: '', times: '8', leftOut: [] };

type Dates = NonNullable<PreviewSeriesQuery['previewSeries']['preview']>['dates'];

export const timesOf = ({ times }: SeriesChoice): number =>
  Math.min(Math.max(Math.trunc(Number(times)) || 2, 2), TIMES_MAX);

/** Every date of the series before it is booked; asked again as the choice changes. */
export function useSeriesPreview(wanted: Wanted, choice: SeriesChoice, isReady: boolean) {
  const { resourceId, startsAt, endsAt } = wanted;
  const rule = choice.repeat === '' ? '' : ruleOf(choice.repeat, timesOf(choice));
  return useQuery({
    ...queryOf(PreviewSeriesDocument, { input: { resourceId, startsAt, endsAt, rule } }, ['booking']),
    enabled: rule !== '' && isReady,
  });
}

interface SeriesFieldsProps {
  readonly choice: SeriesChoice;
  readonly onChange: (choice: SeriesChoice) => void;
  readonly zone: string;
  readonly preview: PreviewSeriesQuery['previewSeries'] | undefined;
}

/** How often, how many times, and each date with what stands in its way. */
export function SeriesFields({ choice, onChange, zone, preview }: SeriesFieldsProps) {
  const { t } = useLanguage();
  const dates = preview?.preview?.dates ?? [];
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('book.repeat')}>
          <NativeSelect
            value={choice.repeat}
            placeholder={t('book.once')}
            options={(Object.keys(REPEATS) as (keyof typeof REPEATS)[]).map((value) => ({
              value,
              label: t(`book.repeat_${value}`),
            }))}
            onChange={({ currentTarget }) =>
              onChange({ ...choice, repeat: currentTarget.value as Repeat, leftOut: [] })
            }
          />
        </Field>
        {choice.repeat === '' ? null : (
          <Field label={t('book.times')}>
            <Input
              type="number"
              inputMode="numeric"
              min={2}
              max={TIMES_MAX}
              value={choice.times}
              onChange={({ currentTarget }) => onChange({ ...choice, times: currentTarget.value, leftOut: [] })}
            />
          </Field>
        )}
      </div>
      {preview?.problems.map(({ message }) => (
        <p key={message} role="alert" className="text-ui font-medium text-danger">
          {message}
        </p>
      ))}
      {choice.repeat === '' || dates.length === 0 ? null : (
        <DateList
          dates={dates}
          zone={zone}
          choice={choice}
          onChange={onChange}
          summary={preview?.preview?.summary ?? ''}
        />
      )}
    </div>
  );
}

interface DateListProps extends Pick<SeriesFieldsProps, 'choice' | 'onChange' | 'zone'> {
  readonly dates: Dates;
  readonly summary: string;
}

function DateList({ dates, zone, choice, onChange, summary }: DateListProps) {
  const { t, format } = useLanguage();
  const clashes = dates.filter(({ problems }) => problems.length > 0).length;
  return (
    <fieldset className="m-0 min-w-0">
      <legend className="text-ui font-semibold first-letter:uppercase">{summary}</legend>
      <p role="status" className="text-ui text-ink-2">
        {clashes === 0 ? t('book.allFree', { count: dates.length }) : t('book.clashes', { count: clashes })}
      </p>
      <ul className="mt-2 grid max-h-72 gap-1 overflow-y-auto">
        {dates.map(({ startsAt, endsAt, problems, nearest }) => (
          <li key={startsAt}>
            <Checkbox
              checked={problems.length === 0 && !choice.leftOut.includes(startsAt)}
              disabled={problems.length > 0}
              onChange={({ currentTarget }) =>
                onChange({
                  ...choice,
                  leftOut: currentTarget.checked
                    ? choice.leftOut.filter((each) => each !== startsAt)
                    : [...choice.leftOut, startsAt],
                })
              }
              label={spanText({ startsAt, endsAt }, zone, format)}
              {...(problems.length === 0
                ? {}
                : {
                    hint: [
                      ...problems.map(({ message }) => message),
                      ...(nearest ? [t('book.nearest', { time: spanText(nearest, zone, format) })] : []),
                    ].join(' '),
                  })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
