import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useLink } from './ui-provider.tsx';

interface CardProps {
  readonly title?: ReactNode;
  readonly detail?: ReactNode;
  /** Across the top; what it shows is said by the title. */
  readonly picture?: string | null | undefined;
  /** Left of the title: an initial or a sign. */
  readonly leading?: ReactNode;
  /** Right of the title: a tag or a menu. */
  readonly trailing?: ReactNode;
  /** The whole card leads there; the title is the link. */
  readonly href?: string;
  readonly level?: 2 | 3;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** One thing among others. */
export function Card({
  title,
  detail,
  picture,
  leading,
  trailing,
  href,
  level = 3,
  footer,
  children,
  className,
}: CardProps) {
  const Link = useLink();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article
      className={classNames(
        'relative flex min-w-0 flex-col rounded-card border border-line bg-surface p-5',
        href && 'transition-colors hover:border-line-strong',
        className,
      )}
    >
      {picture ? (
        <img
          src={picture}
          alt=""
          loading="lazy"
          className="-mx-5 -mt-5 mb-4 aspect-video w-[calc(100%+2.5rem)] max-w-none rounded-t-card border-b border-line object-cover"
        />
      ) : null}
      {title || leading || trailing ? (
        <header className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
          {leading}
          <div className="min-w-0 flex-[1_1_9rem]">
            {title ? (
              <Heading className="font-display text-lg font-semibold">
                {href === undefined ? (
                  title
                ) : (
                  <Link
                    href={href}
                    className="text-ink no-underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
                  >
                    {title}
                  </Link>
                )}
              </Heading>
            ) : null}
            {detail ? <p className="text-sm text-ink-2">{detail}</p> : null}
          </div>
          {trailing ? <div className="relative shrink-0">{trailing}</div> : null}
        </header>
      ) : null}
      {children ? <div className={title ? 'mt-3' : undefined}>{children}</div> : null}
      {footer ? <footer className="relative mt-auto pt-4">{footer}</footer> : null}
    </article>
  );
}
