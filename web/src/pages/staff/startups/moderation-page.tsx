import { Tabs } from '@aim/ui/tabs.tsx';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { NewQueue } from '../../../features/pipeline-staff/moderation/new-queue.tsx';
import { RevisionQueue } from '../../../features/pipeline-staff/moderation/revision-queue.tsx';
import { useT } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const search = z.object({
  queue: z._default(z.enum(['new', 'revisions']), 'new'),
  at: z._default(z.string(), ''),
});

/** What founders wrote and nobody has read yet: approve, or send back with reasons; the next one follows. */
export function ModerationPage() {
  const t = useT();
  const [{ queue, at }, change] = useSearchState(search);
  const go = useCallback((id: string) => change({ at: id }, { replace: true }), [change]);
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead title={t('moderation.title')} lead={t('moderation.lead')} />
      <Tabs
        label={t('moderation.title')}
        value={queue}
        onChange={(next) => change({ queue: next, at: '' })}
        tabs={[
          {
            id: 'new',
            label: t('moderation.queueNew'),
            content: (
              <Panel lines={8}>
                <NewQueue at={at} onGo={go} />
              </Panel>
            ),
          },
          {
            id: 'revisions',
            label: t('moderation.queueRevisions'),
            content: (
              <Panel lines={8}>
                <RevisionQueue at={at} onGo={go} />
              </Panel>
            ),
          },
        ]}
      />
    </div>
  );
}
