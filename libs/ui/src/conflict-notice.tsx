import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { useLabels } from './ui-provider.tsx';

interface ConflictNoticeProps {
  readonly title: string;
  /** Who changed it and when. */
  readonly children?: ReactNode;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people changed the same thing: both versions side by side, and the person decides. */
export function ConflictNotice({ title, children, mine, theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const labels = useLabels();
  return (
    <Notice tone="warn" role="alert" title={title}>
      {children}
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        {[
          { key: 'mine', label: labels.yourVersion, value: mine, action: labels.keepMine, onClick: onKeepMine },
          {
            key: 'theirs',
            label: labels.theirVersion,
            value: theirs,
            action: labels.takeTheirs,
            onClick: onTakeTheirs,
          },
        ].map(({ key, label, value, action, onClick }) => (
          <section
            key={key}
            aria-label={label}
            className="flex flex-col rounded-control border border-line-strong bg-surface p-3"
          >
            <p className="text-sm font-semibold text-ink-2">{label}</p>
            <div className="mt-1 flex-1 break-words text-ink">{value}</div>
            <Button className="mt-3 self-start" onClick={onClick}>
              {action}
            </Button>
          </section>
        ))}
      </div>
    </Notice>
  );
}
