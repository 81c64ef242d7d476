import { ViewTabs } from '@aim/ui/view-tabs.tsx';
import { pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';

const TABS = [
  { id: 'desk', label: 'desk.title', path: '/staff/spaces/$slug' },
  { id: 'bookings', label: 'desk.bookings', path: '/staff/spaces/$slug/bookings' },
  { id: 'use', label: 'desk.use', path: '/staff/spaces/$slug/use' },
  { id: 'account', label: 'desk.account', path: '/staff/spaces/$slug/account' },
  { id: 'setup', label: 'setup.title', path: '/staff/spaces/$slug/setup' },
  { id: 'rules', label: 'desk.rules', path: '/staff/spaces/$slug/rules' },
] as const;

/** The screens of a centre. */
export function CentreTabs({
  slug,
  current,
}: {
  readonly slug: string;
  readonly current: (typeof TABS)[number]['id'];
}) {
  const t = useT();
  return (
    <ViewTabs
      views={TABS.map(({ id, label, path }) => ({ id, label: t(label), href: pathTo(path, { slug }) }))}
      currentId={current}
    />
  );
}
