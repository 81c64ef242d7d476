import type { Area } from '../../lib/area.ts';
import type { AreaPage } from './area-router.ts';

const settings = async () => (await import('../../pages/workspace/settings-page.tsx')).SettingsPage;

/** Pages that every area has under its own address. */
export function sharedPages(area: Area): readonly AreaPage[] {
  return [
    {
      path: `/${area}/inbox`,
      component: async () => (await import('../../pages/workspace/inbox-page.tsx')).InboxPage,
    },
    { path: `/${area}/settings`, component: settings },
    { path: `/${area}/settings/$section`, component: settings },
  ];
}
