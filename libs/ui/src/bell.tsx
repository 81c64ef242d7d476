import { Bell as BellIcon } from 'lucide-react';
import { useFormat, useLabels, useLink } from './ui-provider.tsx';

interface BellProps {
  readonly count: number;
  readonly href: string;
  readonly onClick?: () => void;
}

/** What is new; the number is spoken, also when it changes. */
export function Bell({ count, href, onClick }: BellProps) {
  const labels = useLabels();
  const format = useFormat();
  const Link = useLink();
  return (
    <Link
      href={href}
      onClick={onClick}
      className="relative inline-grid size-control shrink-0 place-items-center rounded-control text-ink-2 transition-colors hover:bg-sunken hover:text-ink"
    >
      <span className="sr-only">{labels.unread(count)}</span>
      <span className="relative">
        <BellIcon aria-hidden="true" className="size-5" />
        {count > 0 ? (
          <span
            aria-hidden="true"
            className="forced-edge figures absolute -inset-e-2 -top-2 grid h-4.5 min-w-4.5 place-items-center rounded-round bg-brand px-1 text-[0.6875rem] font-bold leading-none text-on-brand"
          >
            {count > 99 ? '99+' : format.number(count)}
          </span>
        ) : null}
      </span>
    </Link>
  );
}
