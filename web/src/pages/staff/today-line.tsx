import { useLink } from '@aim/ui/ui-provider.tsx';
import type { ReactNode } from 'react';

interface TodayLineProps {
  readonly href: string;
  readonly title: string;
  readonly lang?: string;
  readonly detail: ReactNode;
  readonly tag?: ReactNode;
  /** How long it has waited. */
  readonly since: ReactNode;
}

/** One thing to do; the whole line leads to it. */
export function TodayLine({ href, title, lang, detail, tag, since }: TodayLineProps) {
  const Link = useLink();
  return (
    <li className="relative flex min-h-row flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-sunken">
      <div className="min-w-0 flex-1 basis-60">
        <Link
          href={href}
          lang={lang}
          className="font-medium text-ink no-underline -outline-offset-3 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus"
        >
          {title}
        </Link>
        <p className="text-sm text-ink-2">{detail}</p>
      </div>
      {tag}
      <span className="text-sm text-ink-2">{since}</span>
    </li>
  );
}
