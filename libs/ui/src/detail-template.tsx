import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface DetailTemplateProps {
  readonly header: ReactNode;
  /** Between header and content: what is due, what stands in the way. */
  readonly notice?: ReactNode;
  /** Facts, people, dates; on phones below the content, or above it where it says how things stand. */
  readonly aside?: ReactNode;
  readonly asideFirst?: boolean;
  /** Tells the aside from the other landmarks. */
  readonly asideLabel?: string;
  readonly children: ReactNode;
}

/** Staff template 2: header, facts, tabs, timeline, actions. */
export function DetailTemplate({
  header,
  notice,
  aside,
  asideFirst = false,
  asideLabel,
  children,
}: DetailTemplateProps) {
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-5 px-4 py-5 lg:px-6">
      {header}
      {notice}
      <div
        className={classNames(
          'grid min-w-0 items-start gap-6',
          aside ? 'xl:grid-cols-[minmax(0,1fr)_21rem]' : undefined,
        )}
      >
        {aside && asideFirst ? (
          <aside aria-label={asideLabel} className="grid min-w-0 gap-4 xl:col-start-2">
            {aside}
          </aside>
        ) : null}
        <div className={classNames('min-w-0', asideFirst ? 'xl:col-start-1 xl:row-start-1' : undefined)}>
          {children}
        </div>
        {aside && !asideFirst ? (
          <aside aria-label={asideLabel} className="grid min-w-0 gap-4">
            {aside}
          </aside>
        ) : null}
      </div>
    </div>
  );
}
