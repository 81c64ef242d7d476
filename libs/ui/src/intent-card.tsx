import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLink } from './ui-provider.tsx';

interface IntentCardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly href: string;
}

/** "I have an idea": one of a few ways to begin. */
export function IntentCard({ icon, title, children, href }: IntentCardProps) {
  const Link = useLink();
  return (
    <article className="group relative flex gap-4 rounded-card border border-line bg-surface p-4 transition-colors hover:border-brand">
      <span
        aria-hidden="true"
        className="grid size-11 shrink-0 place-items-center rounded-control bg-brand-soft text-on-brand-soft *:size-5.5"
      >
        {icon}
      </span>
      <div className="min-w-0 flex-1">
        <h2 className="font-display text-lg font-semibold">
          <Link
            href={href}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
          >
            {title}
          </Link>
        </h2>
        <p className="mt-0.5 text-[0.9375rem] leading-6 text-ink-2">{children}</p>
      </div>
      <ArrowRight
        aria-hidden="true"
        className="mt-1 size-4.5 shrink-0 text-brand transition-transform group-hover:translate-x-1"
      />
    </article>
  );
}
