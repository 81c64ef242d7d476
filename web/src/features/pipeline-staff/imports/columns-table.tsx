import { IMPORT_FIELDS, type ImportField } from '@aim/domain/pipeline/import-mapping';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import type { ImportRunDetailQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import type { MappingDraft } from './mapping-state.ts';

interface ColumnsTableProps {
  readonly columns: NonNullable<NonNullable<ImportRunDetailQuery['importRun']>['columns']>;
  readonly fields: MappingDraft['fields'];
  readonly onChange: (column: string, field: ImportField | '') => void;
}

/** Each column of the file with what stands in it, and what it means to us. */
export function ColumnsTable({ columns, fields, onChange }: ColumnsTableProps) {
  const t = useT();
  const taken = new Set(Object.values(fields));
  return (
    <div className="relative overflow-x-auto rounded-card border border-line bg-surface">
      <table className="w-full border-collapse text-ui max-sm:block">
        <caption className="sr-only">{t('imports.columns')}</caption>
        <thead className="max-sm:sr-only">
          <tr className="[&>th]:border-b [&>th]:border-line [&>th]:px-4 [&>th]:py-2 [&>th]:text-start">
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.samples')}</th>
            <th scope="col" className="w-64">
              {t('imports.meaning')}
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {columns.map(({ name, samples }) => (
            <tr
              key={name}
              className="align-middle max-sm:grid max-sm:gap-1.5 max-sm:border-t max-sm:border-line max-sm:py-3 sm:[&>*]:border-t sm:[&>*]:border-line [&>*]:px-4 sm:[&>*]:py-2"
            >
              <th scope="row" className="text-start font-medium break-words">
                {name}
              </th>
              <td className="max-w-md text-ink-2">
                <span className="line-clamp-2 break-words">{samples.filter(Boolean).join(' · ')}</span>
              </td>
              <td>
                <NativeSelect
                  aria-label={t('imports.meaningOf', { column: name })}
                  value={fields[name] ?? ''}
                  placeholder={t('imports.notTaken')}
                  onChange={({ currentTarget }) => onChange(name, currentTarget.value as ImportField | '')}
                  options={IMPORT_FIELDS.map((field) => ({
                    value: field,
                    label: t(`imports.field_${field}`),
                    disabled: taken.has(field) && fields[name] !== field,
                  }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
