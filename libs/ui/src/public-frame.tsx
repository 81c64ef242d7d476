import { Menu as MenuIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style.ts';
import { classNames } from './class-names.ts';
import { LangSwitch, type LanguageLink } from './lang-switch.tsx';
import { Logo } from './logo.tsx';
import type { NavItem } from './nav-item.ts';
import { MAIN_ID, SkipLink } from './skip-link.tsx';
import { useLabels, useLink } from './ui-provider.tsx';

export interface FooterGroup {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

interface PublicFrameProps {
  readonly name: string;
  readonly homeHref: string;
  readonly nav: readonly NavItem[];
  readonly languages: readonly LanguageLink[];
  readonly signIn?: { readonly label: string; readonly href: string };
  /** In place of the sign-in link, when somebody is signed in. */
  readonly account?: ReactNode;
  /** Phone, visit, paper: the same strip in the same place on every page. */
  readonly help: ReactNode;
  readonly footer?: readonly FooterGroup[];
  readonly legal?: ReactNode;
  /** Full-width band under the header, drawn outside the column. */
  readonly hero?: ReactNode;
  readonly width?: 'page' | 'form' | 'narrow';
  readonly children: ReactNode;
}

const widths = { page: 'max-w-page', form: 'max-w-form', narrow: 'max-w-narrow' } as const;

function NavLinks({ nav, stacked }: { readonly nav: readonly NavItem[]; readonly stacked: boolean }) {
  const Link = useLink();
  return (
    <ul className={stacked ? 'grid' : 'flex items-center gap-1'}>
      {nav.map(({ label, href, current }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={current ? 'page' : undefined}
            className={classNames(
              'flex min-h-11 items-center rounded-control px-3 no-underline transition-colors hover:text-brand',
              current ? 'font-semibold text-brand' : 'text-ink-2',
            )}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The page for everyone: works without a script, at 320 px and on paper. */
export function PublicFrame(props: PublicFrameProps) {
  const {
    name,
    homeHref,
    nav,
    languages,
    signIn,
    account,
    help,
    footer = [],
    legal,
    hero,
    width = 'page',
    children,
  } = props;
  const labels = useLabels();
  const Link = useLink();
  return (
    <div className="flex min-h-dvh flex-col text-base">
      <SkipLink />
      <header className="relative z-30 border-b border-line bg-surface">
        <div className="mx-auto flex min-h-16 max-w-page flex-wrap items-center gap-x-1 px-3 sm:gap-x-2 sm:px-4 lg:gap-x-6 lg:px-6">
          <Link href={homeHref} className="me-auto flex min-h-11 items-center no-underline lg:me-0">
            <Logo name={name} />
          </Link>
          <nav aria-label={labels.mainNavigation} className="hidden flex-1 justify-center lg:flex" data-screen-only="">
            <NavLinks nav={nav} stacked={false} />
          </nav>
          <LangSwitch languages={languages} />
          {account ??
            (signIn ? (
              <Link
                href={signIn.href}
                data-screen-only=""
                className={buttonStyle('secondary', 'regular', 'max-sm:px-2.5 text-sm whitespace-nowrap')}
              >
                {signIn.label}
              </Link>
            ) : null)}
          {nav.length > 0 ? (
            <details className="group lg:hidden" data-screen-only="">
              <summary className="grid size-11 list-none place-items-center rounded-control text-ink-2 [&::-webkit-details-marker]:hidden">
                <MenuIcon aria-hidden="true" className="size-6" />
                <span className="sr-only">{labels.menu}</span>
              </summary>
              <nav
                aria-label={labels.menu}
                className="absolute inset-x-0 top-full border-b border-line bg-surface px-2 py-2 shadow-popover"
              >
                <NavLinks nav={nav} stacked />
              </nav>
            </details>
          ) : null}
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="flex-1 outline-none">
        {hero}
        <div className={classNames('mx-auto w-full px-4 pb-16 pt-8 lg:px-6', widths[width])}>{children}</div>
      </main>
      <footer className="border-t border-line bg-surface" data-screen-only="">
        <div className="border-b border-line">
          <div className="mx-auto max-w-page px-4 py-4 text-ink-2 lg:px-6">{help}</div>
        </div>
        <div className="mx-auto grid max-w-page gap-8 px-4 py-8 sm:grid-cols-2 lg:grid-cols-4 lg:px-6">
          {footer.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <p className="font-semibold text-ink">{group.title}</p>
              <ul className="mt-1">
                {group.links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      className="flex min-h-11 items-center text-ink-2 no-underline hover:text-ink hover:underline"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        {legal ? <div className="mx-auto max-w-page px-4 pb-8 text-sm text-ink-2 lg:px-6">{legal}</div> : null}
      </footer>
    </div>
  );
}
