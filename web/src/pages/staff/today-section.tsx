import { TextLink } from '@aim/ui/text-link.tsx';
import { type ReactNode, useId } from 'react';
import { useLanguage } from '../../lib/language.tsx';

interface TodaySectionProps {
  readonly title: string;
  readonly count: number;
  readonly countIsCapped?: boolean;
  /** The whole list, narrowed the same way; null where all of it is here. */
  readonly href: string | null;
  readonly children: ReactNode;
}

/** One queue: how much waits, the first of it, and the way to all of it. */
export function TodaySection({ title, count, countIsCapped = false, href, children }: TodaySectionProps) {
  const { t, format } = useLanguage();
  const id = useId();
  return (
    <section aria-labelledby={id} className="overflow-hidden rounded-card border border-line bg-surface">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3">
        <h2 id={id} className="font-display text-lg font-semibold">
          {title}
          <span className="figures ms-2 font-sans text-ui font-normal text-ink-2">
            {format.number(count)}
            {countIsCapped ? '+' : ''}
          </span>
        </h2>
        {href === null ? null : (
          <TextLink href={href}>
            {t('today.all')}
            <span className="sr-only">: {title}</span>
          </TextLink>
        )}
      </header>
      <ul className="divide-y divide-line">{children}</ul>
    </section>
  );
}
