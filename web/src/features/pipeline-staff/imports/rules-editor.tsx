import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect, type SelectOption } from '@aim/ui/native-select.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { meaningOf, type RulesDraft, withMeaning } from './mapping-state.ts';

interface RulesEditorProps {
  readonly title: string;
  readonly hint: string;
  /** The column that is looked at; null where none is. */
  readonly column: string | null;
  /** What stands in it and how often; null where there are too many to make rules of. */
  readonly values: readonly { readonly value: string; readonly rows: number }[] | null;
  readonly targets: readonly SelectOption[] | 'day';
  readonly rules: RulesDraft;
  readonly onChange: (rules: RulesDraft) => void;
}

/** What each value of a column means, and what is taken where nothing is said. */
export function RulesEditor({ title, hint, column, values, targets, rules, onChange }: RulesEditorProps) {
  const { t, format } = useLanguage();
  const told = Object.values(rules.to).filter(Boolean).length;
  return (
    <section aria-label={title} className="grid gap-3 rounded-card border border-line bg-surface p-5">
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p className="text-ink-2">{hint}</p>
      </div>
      {column !== null && values !== null && targets !== 'day' ? (
        <ul className="grid gap-2">
          {values.map(({ value, rows }) => (
            <li key={value} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_16rem]">
              <span className="min-w-0 break-words">
                <span className="font-medium">{value === '' ? t('imports.emptyValue') : value}</span>{' '}
                <span className="figures text-sm text-ink-2">{t('imports.rowCount', { count: rows })}</span>
              </span>
              <NativeSelect
                aria-label={t('imports.valueMeans', { value, column })}
                value={meaningOf(rules, value)}
                placeholder={t('imports.asOtherwise')}
                onChange={({ currentTarget }) => onChange(withMeaning(rules, value, currentTarget.value))}
                options={targets}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {column !== null && values === null && told > 0 ? (
        <p className="text-ink-2">{t('imports.manyValues', { column, told: format.number(told) })}</p>
      ) : null}
      <Field label={t('imports.otherwise')}>
        {targets === 'day' ? (
          <Input
            type="date"
            fits={20}
            value={rules.otherwise}
            onChange={({ currentTarget }) => onChange({ ...rules, otherwise: currentTarget.value })}
          />
        ) : (
          <NativeSelect
            value={rules.otherwise}
            placeholder={t('imports.rejectRow')}
            onChange={({ currentTarget }) => onChange({ ...rules, otherwise: currentTarget.value })}
            options={targets}
            className="sm:max-w-80"
          />
        )}
      </Field>
    </section>
  );
}
