import { Button } from '@aim/ui/button.tsx';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import * as z from 'zod/mini';
import { NotificationList } from '../../features/notifications/notification-list.tsx';
import { MarkNotificationsReadDocument } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useCommand } from '../../lib/command.ts';
import { useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { Panel } from '../../lib/panel.tsx';
import { useSearchState } from '../../lib/search-state.ts';
import { useAct } from '../../lib/use-act.ts';
import { useArea } from '../../lib/use-area.ts';
import { useViewer } from '../../lib/viewer-context.ts';

const SHOWN = ['all', 'unread'] as const;
const search = z.object({ show: z._default(z.enum(SHOWN), 'all') });

/** What has happened that concerns this person. */
export function InboxPage() {
  const t = useT();
  const act = useAct();
  const area = useArea();
  const { unreadNotifications } = useViewer();
  const [{ show }, change] = useSearchState(search);
  const markRead = useCommand(MarkNotificationsReadDocument);

  const markAll = () => act(() => markRead({ input: { ids: null } }), { text: t('inbox.markedAll') });

  return (
    <PageBody
      header={
        <PageHead
          title={t('inbox.title')}
          actions={
            <>
              {unreadNotifications > 0 ? <Button onClick={() => void markAll()}>{t('inbox.markAll')}</Button> : null}
              <LinkButton variant="quiet" href={pathTo(`/${area}/settings/$section`, { section: 'notifications' })}>
                {t('inbox.settings')}
              </LinkButton>
            </>
          }
        />
      }
    >
      <div className="grid max-w-form gap-4">
        <div>
          <ChoiceBar
            label={t('inbox.show')}
            value={show}
            onChange={(next) => change({ show: next }, { replace: true })}
            options={[
              { value: 'all', label: t('inbox.all') },
              { value: 'unread', label: t('inbox.unread') },
            ]}
          />
        </div>
        <Panel key={show}>
          <NotificationList unreadOnly={show === 'unread'} />
        </Panel>
      </div>
    </PageBody>
  );
}
