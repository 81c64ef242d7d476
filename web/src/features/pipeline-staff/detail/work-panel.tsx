import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { StartupWorkDocument, TaskRowFragmentDoc } from '../../../gql/graphql.ts';
import { request } from '../../../lib/request.ts';
import { NotesSection } from './notes-section.tsx';
import { TasksSection } from './tasks-section.tsx';

/** What colleagues have to do about the startup, and what they know. */
export function WorkPanel({ id }: { readonly id: string }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['startup-work', id],
    queryFn: ({ pageParam }) => request(StartupWorkDocument, { id, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startup }) => (startup?.notes.hasNextPage ? startup.notes.endCursor : null),
    meta: { types: ['startupNote', 'startupTask', 'startup'] },
  });
  const startup = data.pages[0]?.startup;
  if (!startup) return null;
  const { allowedActions } = startup;
  return (
    <div className="grid items-start gap-8 2xl:grid-cols-2">
      <TasksSection
        startupId={id}
        tasks={readFragment(TaskRowFragmentDoc, startup.tasks)}
        mayAdd={allowedActions.includes('task.add')}
      />
      <NotesSection
        startupId={id}
        notes={data.pages.flatMap((page) => page.startup?.notes.items ?? [])}
        mayAdd={allowedActions.includes('note.add')}
        hasMore={hasNextPage}
        isLoadingMore={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  );
}
