import { type ReactNode, useEffect } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The state of a record, beside its name. */
  readonly tag?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's name, also in the window's title; the focus comes here when the page is opened. */
export function PageHead({ title, lead, tag, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · AIM`;
  }, [title]);
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 tabIndex={-1} className="skip-target font-display text-2xl font-semibold text-ink">
            {title}
          </h1>
          {tag}
        </div>
        {lead ? <div className="mt-1 max-w-measure text-ink-2">{lead}</div> : null}
      </div>
      {actions ? (
        <div className="flex flex-wrap items-center gap-2" data-screen-only="">
          {actions}
        </div>
      ) : null}
    </header>
  );
}
