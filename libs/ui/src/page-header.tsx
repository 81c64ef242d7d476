import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb.tsx';
import { classNames } from './class-names.ts';

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Beside the title: a stage or a state. */
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  readonly places?: readonly { readonly label: string; readonly href: string }[];
  /** Larger, for founders, investors and everyone. */
  readonly large?: boolean;
}

/** The one h1 of the page; the application moves the focus to it after a change of page. */
export function PageHeader({ title, lead, tags, actions, places = [], large = false }: PageHeaderProps) {
  return (
    <header className="grid gap-2">
      {places.length > 0 ? <Breadcrumb places={places} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <h1
              tabIndex={-1}
              className={classNames(
                'min-w-0 break-words font-display font-bold outline-none',
                large ? 'text-3xl' : 'text-2xl font-semibold',
              )}
            >
              {title}
            </h1>
            {tags}
          </div>
          {lead ? <p className={classNames('mt-1 max-w-measure text-ink-2', large && 'text-lg')}>{lead}</p> : null}
        </div>
        {actions ? (
          <div className="flex flex-wrap items-center gap-2" data-screen-only="">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
