import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from './link-button.tsx';
import { useLabels } from './ui-provider.tsx';

interface PaginationProps {
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
  /** "1–50, cəmi 1.000+" */
  readonly shown?: ReactNode;
}

/** Before and after, for lists that page by key: there is no page number to jump to. */
export function Pagination({ previousHref, nextHref, shown }: PaginationProps) {
  const labels = useLabels();
  return (
    <nav aria-label={labels.pages} data-screen-only="" className="flex flex-wrap items-center gap-3 py-2">
      {shown ? <p className="figures flex-1 text-sm text-ink-2">{shown}</p> : null}
      {previousHref === undefined ? null : (
        <LinkButton href={previousHref} rel="prev" icon={<ArrowLeft aria-hidden="true" className="size-4" />}>
          {labels.previous}
        </LinkButton>
      )}
      {nextHref === undefined ? null : (
        <LinkButton href={nextHref} rel="next">
          {labels.next}
          <ArrowRight aria-hidden="true" className="size-4" />
        </LinkButton>
      )}
    </nav>
  );
}
