import { Clock3 } from 'lucide-react';
import type { ReactNode } from 'react';

interface NextStepCardProps {
  /** "Növbəti addımınız" */
  readonly kicker: string;
  readonly title: string;
  /** Why this, why now. */
  readonly reason: ReactNode;
  /** "təxminən 4 dəqiqə" */
  readonly effort?: string;
  readonly deadline?: ReactNode;
  readonly action: ReactNode;
  readonly later?: ReactNode;
}

/** The one thing to do now: what, why, by when, how long. */
export function NextStepCard({ kicker, title, reason, effort, deadline, action, later }: NextStepCardProps) {
  return (
    <section className="forced-edge overflow-hidden rounded-card border border-brand bg-surface">
      <div className="h-1.5 bg-brand" />
      <div className="grid gap-4 p-5 sm:p-6">
        <div>
          <p className="text-sm font-semibold text-brand">{kicker}</p>
          <h2 className="mt-1 font-display text-2xl font-semibold">{title}</h2>
          <div className="mt-1.5 max-w-measure text-ink-2">{reason}</div>
        </div>
        {effort || deadline ? (
          <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
            {deadline}
            {effort ? (
              <p className="flex items-center gap-2.5 text-ink-2">
                <Clock3 aria-hidden="true" className="size-5 shrink-0" />
                {effort}
              </p>
            ) : null}
          </div>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {action}
          {later}
        </div>
      </div>
    </section>
  );
}
