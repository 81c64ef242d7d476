import { Menu as MenuIcon, PanelLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { Logo } from './logo.tsx';
import type { NavGroup } from './nav-item.ts';
import { NavList } from './nav-list.tsx';
import { MAIN_ID, SkipLink } from './skip-link.tsx';
import { useLabels, useLink } from './ui-provider.tsx';

export type Density = 'comfortable' | 'standard' | 'compact';

interface WorkFrameProps {
  readonly name: string;
  readonly homeHref: string;
  readonly nav: readonly NavGroup[];
  readonly density?: Density;
  readonly collapsed?: boolean;
  readonly onCollapsedChange?: (collapsed: boolean) => void;
  /** Left in the top bar: for whom one acts. */
  readonly organisation?: ReactNode;
  readonly search?: ReactNode;
  readonly bell?: ReactNode;
  readonly profile: ReactNode;
  /** Above the content: offline, acting for somebody, demo. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** Staff: places on the left, tools on top, the work in the rest. */
export function WorkFrame(props: WorkFrameProps) {
  const { name, homeHref, nav, density = 'standard', collapsed = false, onCollapsedChange, children } = props;
  const labels = useLabels();
  const Link = useLink();
  const [drawerOpen, setDrawerOpen] = useState(false);
  return (
    <div data-density={density} className="flex min-h-dvh text-ui">
      <SkipLink />
      <aside
        data-screen-only=""
        className={classNames(
          'sticky top-0 hidden h-dvh shrink-0 flex-col border-e border-line bg-surface lg:flex',
          collapsed ? 'w-15' : 'w-60',
        )}
      >
        <Link href={homeHref} className="flex h-14 items-center px-4 no-underline">
          <Logo {...(collapsed ? {} : { name })} />
          {collapsed ? <span className="sr-only">{name}</span> : null}
        </Link>
        <nav aria-label={labels.mainNavigation} className="min-h-0 flex-1 overflow-y-auto px-2 py-2">
          <NavList groups={nav} collapsed={collapsed} />
        </nav>
        {onCollapsedChange === undefined ? null : (
          <div className="border-t border-line p-2">
            <IconButton
              label={labels.menu}
              aria-expanded={!collapsed}
              icon={<PanelLeft aria-hidden="true" className="size-4.5" />}
              onClick={() => onCollapsedChange(!collapsed)}
            />
          </div>
        )}
      </aside>
      <div className="flex min-w-0 flex-1 flex-col">
        <header
          data-screen-only=""
          className="sticky top-0 z-30 flex min-h-14 items-center gap-2 border-b border-line bg-surface px-3 lg:px-4"
        >
          <IconButton
            label={labels.menu}
            icon={<MenuIcon aria-hidden="true" className="size-5" />}
            onClick={() => setDrawerOpen(true)}
            className="lg:hidden"
          />
          <div className="flex min-w-0 flex-1 items-center">{props.organisation}</div>
          {props.search}
          {props.bell}
          {props.profile}
        </header>
        {props.notice}
        <main id={MAIN_ID} tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          {children}
        </main>
      </div>
      <Dialog open={drawerOpen} onOpenChange={setDrawerOpen} title={<Logo name={name} />} placement="start">
        <nav aria-label={labels.mainNavigation}>
          <NavList groups={nav} onNavigate={() => setDrawerOpen(false)} />
        </nav>
      </Dialog>
    </div>
  );
}
