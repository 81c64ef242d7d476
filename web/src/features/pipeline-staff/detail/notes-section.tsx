import { LoadMore } from '@aim/ui/load-more.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import type { StartupWorkQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { AddNote } from './add-note.tsx';

interface NotesSectionProps {
  readonly startupId: string;
  readonly notes: NonNullable<StartupWorkQuery['startup']>['notes']['items'];
  readonly mayAdd: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

/** What colleagues wrote down for each other; founders never see it. */
export function NotesSection({ startupId, notes, mayAdd, hasMore, isLoadingMore, onMore }: NotesSectionProps) {
  const { t, format } = useLanguage();
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('startupRecord.notes')}</h2>
        <p className="text-ink-2">{t('startupRecord.notesHint')}</p>
      </div>
      {mayAdd ? <AddNote startupId={startupId} /> : null}
      {notes.length === 0 ? (
        <p className="rounded-card border border-line bg-surface px-4 py-6 text-center text-ink-2">
          {t('startupRecord.noNotes')}
        </p>
      ) : (
        <Timeline
          entries={notes.map(({ id, at, author, text, mentions }) => ({
            id,
            at: format.instant(at),
            instant: at,
            title: author.fullName,
            children: (
              <>
                <p className="max-w-measure whitespace-pre-line break-words">{text}</p>
                {mentions.length > 0 ? (
                  <p className="text-sm text-ink-2">
                    {t('startupRecord.mentioned', { names: format.list(mentions.map(({ fullName }) => fullName)) })}
                  </p>
                ) : null}
              </>
            ),
          }))}
        />
      )}
      <LoadMore shown={null} hasMore={hasMore} busy={isLoadingMore} onMore={onMore} />
    </section>
  );
}
