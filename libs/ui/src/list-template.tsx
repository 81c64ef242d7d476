import type { ReactNode } from 'react';

interface ListTemplateProps {
  readonly header: ReactNode;
  readonly views?: ReactNode;
  readonly filters?: ReactNode;
  /** Table or board; takes the rest of the height. */
  readonly children: ReactNode;
  readonly peek?: ReactNode;
}

/** Staff template 1: toolbar, views, the list, a record beside it. */
export function ListTemplate({ header, views, filters, children, peek }: ListTemplateProps) {
  return (
    <div className="flex min-h-0 flex-1 lg:flex-none lg:h-[calc(100dvh-3.5rem)] lg:overflow-hidden print:h-auto print:overflow-visible">
      <div className="flex min-w-0 flex-1 flex-col gap-3 px-4 py-4 lg:overflow-y-auto lg:px-6">
        {header}
        {views}
        {filters}
        {children}
      </div>
      {peek}
    </div>
  );
}
