import { DetailTemplate } from '@aim/ui/detail-template.tsx';
import type { ReactNode } from 'react';
import { useArea } from './use-area.ts';

interface PageBodyProps {
  readonly header: ReactNode;
  readonly notice?: ReactNode;
  readonly aside?: ReactNode;
  /** On phones the aside comes before the content. */
  readonly asideFirst?: boolean;
  /** Tells the aside from the other landmarks. */
  readonly asideLabel?: string;
  readonly children: ReactNode;
}

/** A page in the frame of its area: the staff's template, or the wide column of founders and investors. */
export function PageBody(props: PageBodyProps) {
  const area = useArea();
  if (area === 'staff') return <DetailTemplate {...props} />;
  return (
    <div className="grid gap-6">
      {props.header}
      {props.notice}
      {props.children}
      {props.aside}
    </div>
  );
}
