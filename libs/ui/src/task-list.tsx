import { ChevronRight, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLink } from './ui-provider.tsx';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly href?: string;
  readonly done: boolean;
  /** The word of its state; only an open task is coloured. */
  readonly state: ReactNode;
}

/** Work in several sittings: what is done is quiet, what is open leads on. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const Link = useLink();
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface">
      {tasks.map(({ id, title, hint, href, done, state }) => (
        <li
          key={id}
          className="relative flex min-h-row items-center gap-3 border-b border-line px-4 py-2.5 last:border-b-0 has-[a]:hover:bg-sunken"
        >
          <span className="min-w-0 flex-1">
            {href === undefined ? (
              <span className="font-medium">{title}</span>
            ) : (
              <Link
                href={href}
                className="font-medium text-link underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {title}
              </Link>
            )}
            {hint ? <span className="block text-sm text-ink-2">{hint}</span> : null}
          </span>
          <span className="inline-flex shrink-0 items-center gap-1.5 text-sm text-ink-2">
            {done ? <CircleCheck aria-hidden="true" className="size-4 text-ok" /> : null}
            {state}
          </span>
          {href === undefined ? null : <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-2" />}
        </li>
      ))}
    </ul>
  );
}
