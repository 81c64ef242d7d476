import type { RevisionItemFragment } from '../../../gql/graphql.ts';
import { type PlainMessageId, useT } from '../../../lib/language.tsx';

type Field = 'name' | 'oneLiner' | 'problem' | 'solution' | 'website';
const FIELDS: readonly (readonly [Field, PlainMessageId])[] = [
  ['name', 'startupList.name'],
  ['oneLiner', 'moderation.oneLiner'],
  ['problem', 'startupRecord.problem'],
  ['solution', 'startupRecord.solution'],
  ['website', 'startupList.website'],
];

/** Old and new beside each other, field by field; what has not changed is left out. */
export function RevisionTexts({ of }: { readonly of: RevisionItemFragment }) {
  const t = useT();
  const changed = FIELDS.filter(([field]) => (of[field] ?? '') !== (of.startup[field] ?? ''));
  return (
    <div className="grid gap-4">
      {changed.map(([field, label]) => (
        <section key={field} className="grid gap-2 rounded-card border border-line bg-surface p-5">
          <h3 className="font-semibold">{t(label)}</h3>
          <div className="grid gap-4 md:grid-cols-2">
            <Version title={t('moderation.old')} text={of.startup[field]} />
            <Version isNew title={t('moderation.new')} text={of[field]} />
          </div>
        </section>
      ))}
    </div>
  );
}

interface VersionProps {
  readonly title: string;
  readonly text: string | null;
  readonly isNew?: boolean;
}

function Version({ title, text, isNew = false }: VersionProps) {
  const t = useT();
  return (
    <div className={isNew ? 'border-s-4 border-brand ps-3' : 'border-s-4 border-line ps-3 text-ink-2'}>
      <h4 className="text-sm font-medium text-ink-2">{title}</h4>
      <p className="max-w-measure whitespace-pre-line break-words">{text ?? t('moderation.emptied')}</p>
    </div>
  );
}
