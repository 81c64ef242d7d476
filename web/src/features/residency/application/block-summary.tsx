import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useQuery } from '@tanstack/react-query';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownApplication, ShownBlock } from './application-query.ts';
import { type BlockField, blockFields, fieldLabel, optionLabel } from './block-fields.ts';

interface BlockSummaryProps {
  readonly block: ShownBlock;
  readonly files: ShownApplication['files'];
}

/** One block to read. */
export function BlockSummary({ block, files }: BlockSummaryProps) {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useQuery(countriesQuery(locale));
  const answers = block.answers as Readonly<Record<string, unknown>>;
  const written = ({ kind, name }: BlockField): string => {
    const value = answers[name];
    if (value === undefined || value === null || value === '') return '—';
    if (kind === 'yesno' || kind === 'accept') return t(value === true ? 'application.yes' : 'application.no');
    if (kind === 'country') return countries?.[String(value)] ?? String(value);
    if (kind === 'choice') return optionLabel(String(value), t, locale);
    if (kind === 'choices') return (value as readonly string[]).map((each) => optionLabel(each, t, locale)).join('; ');
    if (kind === 'day') return format.day(String(value));
    if (kind === 'number') return format.number(Number(value));
    if (kind === 'file') return files.find(({ id }) => id === value)?.name ?? t('application.fileGone');
    if (kind === 'owners')
      return (value as readonly { name?: string; percent?: number }[])
        .map((owner) => `${owner.name ?? ''} ${owner.percent ?? 0} %`)
        .join('; ');
    return String(value);
  };
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-lg font-semibold">{block.label}</h2>
      <SummaryList
        compact
        entries={blockFields[block.block].map((field) => ({
          term: fieldLabel(field.name, t, locale),
          value: written(field),
        }))}
      />
    </section>
  );
}
