import { CircleCheck, Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { BlankState } from './blank-state.tsx';
import { Button } from './button.tsx';
import { useLabels } from './ui-provider.tsx';

interface EmptyStateProps {
  /** first: nothing yet; filtered: nothing matches; done: nothing left. */
  readonly kind: 'first' | 'filtered' | 'done';
  readonly title: string;
  readonly children?: ReactNode;
  /** One action. */
  readonly action?: ReactNode;
  /** Of `filtered`: takes the filters away. */
  readonly onClear?: () => void;
  readonly icon?: ReactNode;
}

const icons = { first: <Inbox />, filtered: <SearchX />, done: <CircleCheck /> } as const;

export function EmptyState({ kind, title, children, action, onClear, icon }: EmptyStateProps) {
  const labels = useLabels();
  return (
    <BlankState
      icon={icon ?? icons[kind]}
      title={title}
      lattice={kind !== 'filtered'}
      actions={onClear ? <Button onClick={onClear}>{labels.clearFilters}</Button> : action}
    >
      {children}
    </BlankState>
  );
}
