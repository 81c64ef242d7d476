import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** More for those who ask; opens without a script. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-control w-fit list-none items-center gap-1.5 rounded-control font-semibold text-link hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-1 border-s-3 border-line ps-4 py-1 text-ink-2">{children}</div>
    </details>
  );
}
