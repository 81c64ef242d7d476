import { CloudAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { BlankState } from './blank-state.tsx';
import { Button } from './button.tsx';
import { useLabels } from './ui-provider.tsx';

interface ErrorStateProps {
  readonly title: string;
  /** What is safe and what to do. */
  readonly children?: ReactNode;
  /** What people quote when they ask for help. */
  readonly reference?: string;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
  readonly page?: boolean;
}

/** Something failed that is not the person's doing. */
export function ErrorState({ title, children, reference, onRetry, action, page = false }: ErrorStateProps) {
  const labels = useLabels();
  return (
    <BlankState
      role="alert"
      icon={<CloudAlert />}
      title={title}
      page={page}
      actions={
        onRetry || action ? (
          <>
            {onRetry ? <Button onClick={onRetry}>{labels.retry}</Button> : null}
            {action}
          </>
        ) : undefined
      }
      footnote={reference === undefined ? undefined : labels.reference(reference)}
    >
      {children}
    </BlankState>
  );
}
