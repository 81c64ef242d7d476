import { ChevronRight } from 'lucide-react';
import { useLabels, useLink } from './ui-provider.tsx';

interface BreadcrumbProps {
  /** From the outside inwards, without the page itself. */
  readonly places: readonly { readonly label: string; readonly href: string }[];
}

/** Where the page lies. */
export function Breadcrumb({ places }: BreadcrumbProps) {
  const labels = useLabels();
  const Link = useLink();
  return (
    <nav aria-label={labels.breadcrumb} data-screen-only="">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-2">
        {places.map(({ label, href }, index) => (
          <li key={href} className="flex items-center gap-1">
            {index > 0 ? <ChevronRight aria-hidden="true" className="size-3.5" /> : null}
            <Link
              href={href}
              className="inline-flex min-h-6 items-center text-ink-2 no-underline hover:text-ink hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
