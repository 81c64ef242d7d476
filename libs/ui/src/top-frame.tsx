import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Logo } from './logo.tsx';
import type { NavItem } from './nav-item.ts';
import { MAIN_ID, SkipLink } from './skip-link.tsx';
import { useFormat, useLabels, useLink } from './ui-provider.tsx';

export interface TopFrameProps {
  readonly name: string;
  readonly homeHref: string;
  /** At most five; on phones they are the bar at the bottom. */
  readonly nav: readonly NavItem[];
  readonly organisation?: ReactNode;
  readonly search?: ReactNode;
  readonly bell?: ReactNode;
  readonly profile: ReactNode;
  readonly notice?: ReactNode;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

interface Look {
  readonly density: 'public' | 'comfortable';
  readonly width: string;
}

function TopLink({ item }: { readonly item: NavItem }) {
  const Link = useLink();
  const format = useFormat();
  return (
    <Link
      href={item.href}
      aria-current={item.current ? 'page' : undefined}
      className={classNames(
        'flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-control px-3 text-base no-underline transition-colors',
        item.current ? 'font-semibold text-brand' : 'text-ink-2 hover:text-ink',
      )}
    >
      {item.label}
      {item.count ? <span className="figures">({format.number(item.count)})</span> : null}
    </Link>
  );
}

function BottomLink({ item }: { readonly item: NavItem }) {
  const Link = useLink();
  return (
    <Link
      href={item.href}
      aria-current={item.current ? 'page' : undefined}
      className={classNames(
        'flex h-full min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 text-center text-xs tracking-tight no-underline',
        item.current ? 'font-semibold text-brand shadow-[inset_0_3px_0_var(--brand)]' : 'text-ink-2',
      )}
    >
      <span className="grid size-5 place-items-center *:size-5">{item.icon}</span>
      <span className="max-w-full break-words">{item.label}</span>
    </Link>
  );
}

/** The frame with its navigation on top, shared by founders and investors. */
export function TopFrame(props: TopFrameProps & Look) {
  const { name, homeHref, nav, density, width, children } = props;
  const labels = useLabels();
  const Link = useLink();
  return (
    <div
      data-density={density}
      className="flex min-h-dvh flex-col text-ui max-lg:pb-[calc(3.5rem+env(safe-area-inset-bottom))]"
    >
      <SkipLink />
      <header data-screen-only="" className="sticky top-0 z-30 border-b border-line bg-surface">
        <div className={classNames('mx-auto flex min-h-16 items-center gap-2 px-4 lg:px-6', width)}>
          <Link href={homeHref} className="flex min-h-11 shrink-0 items-center no-underline">
            <Logo name={name} className="max-sm:[&>span]:sr-only" />
          </Link>
          <div className="flex min-w-0 flex-1 items-center lg:flex-none lg:ps-2">{props.organisation}</div>
          <nav aria-label={labels.mainNavigation} className="hidden flex-1 justify-center lg:flex">
            <ul className="flex items-center gap-1">
              {nav.map((item) => (
                <li key={item.href}>
                  <TopLink item={item} />
                </li>
              ))}
            </ul>
          </nav>
          {props.search}
          {props.bell}
          {props.profile}
        </div>
      </header>
      {props.notice}
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className={classNames('mx-auto w-full min-w-0 flex-1 px-4 pb-16 pt-6 outline-none lg:px-6 lg:pt-8', width)}
      >
        {children}
      </main>
      {props.help ? (
        <footer data-screen-only="" className="border-t border-line bg-surface">
          <div className={classNames('mx-auto px-4 py-4 text-ink-2 lg:px-6', width)}>{props.help}</div>
        </footer>
      ) : null}
      <nav
        aria-label={labels.menu}
        data-screen-only=""
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        {/* A long word takes the room that short ones leave. */}
        <ul className="flex">
          {nav.slice(0, 5).map((item) => (
            <li key={item.href} className="min-w-11 flex-auto">
              <BottomLink item={item} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
