import { useRouter } from '@tanstack/react-router';
import { SILENT_FROM_DAYS } from '../../../features/pipeline-staff/list/silent-days.ts';
import { SavedViews } from '../../../features/views/saved-views.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { useViewer } from '../../../lib/viewer-context.ts';

/** Ways to look at startups: the usual ones, one's own, and what colleagues share. */
export function StartupsViews({ isBoard }: { readonly isBoard: boolean }) {
  const t = useT();
  const router = useRouter();
  const { person } = useViewer();
  return (
    <SavedViews
      screen="startups"
      path={pathTo('/staff/startups')}
      address={{ ...router.state.location.search, layout: isBoard ? 'board' : '' }}
      builtIn={[
        { id: 'all', label: t('records.all'), search: {} },
        { id: 'board', label: t('startupList.board'), search: { layout: 'board' } },
        {
          id: 'waiting',
          label: t('startupList.viewWaiting'),
          search: { sort: 'UPDATED_ASC', state: 'PENDING_MODERATION' },
        },
        { id: 'mine', label: t('startupList.viewMine'), search: { assignee: person.id } },
        { id: 'unassigned', label: t('startupList.viewUnassigned'), search: { state: 'ACTIVE', unassigned: 'yes' } },
        {
          id: 'silent',
          label: t('startupList.viewSilent'),
          search: { silent: String(SILENT_FROM_DAYS), sort: 'UPDATED_ASC', state: 'ACTIVE' },
        },
      ]}
      onGo={(href) => router.history.push(href)}
    />
  );
}
