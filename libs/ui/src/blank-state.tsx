import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface BlankStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly footnote?: ReactNode;
  /** The Şəbəkə lattice behind; for empty states and moments of success only. */
  readonly lattice?: boolean;
  /** The state of the whole page, so its title is the page's. */
  readonly page?: boolean;
  readonly role?: 'alert' | 'status';
}

/** A sign, a sentence, what to do: the frame of every state in which there is nothing to show. */
export function BlankState({
  icon,
  title,
  children,
  actions,
  footnote,
  lattice = false,
  page = false,
  role,
}: BlankStateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div
      role={role}
      className={classNames(
        'flex flex-col items-center px-6 text-center',
        page ? 'py-20' : 'py-12',
        lattice && 'lattice lattice-fade text-brand',
      )}
    >
      <span
        aria-hidden="true"
        className="grid size-12 place-items-center rounded-card bg-brand-soft text-on-brand-soft *:size-6"
      >
        {icon}
      </span>
      <Heading className={classNames('mt-4 font-display font-semibold text-ink', page ? 'text-3xl' : 'text-xl')}>
        {title}
      </Heading>
      {children ? <div className="mt-1.5 max-w-[52ch] text-ink-2">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap justify-center gap-3">{actions}</div> : null}
      {footnote ? <p className="mt-4 text-sm text-ink-2">{footnote}</p> : null}
    </div>
  );
}
