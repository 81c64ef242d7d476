import { PageHeader } from '@aim/ui/page-header.tsx';
import { type ReactNode, useEffect } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  readonly places?: readonly { readonly label: string; readonly href: string }[];
  readonly large?: boolean;
}

/** The page's name, also in the window's title. */
export function PageHead(props: PageHeadProps) {
  const { title } = props;
  useEffect(() => {
    document.title = `${title} · AIM`;
  }, [title]);
  return <PageHeader {...props} />;
}
