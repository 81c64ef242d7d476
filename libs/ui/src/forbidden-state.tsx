import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { BlankState } from './blank-state.tsx';

interface ForbiddenStateProps {
  readonly title: string;
  /** Who can allow it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly page?: boolean;
}

/** Not for this person, and who could change that. */
export function ForbiddenState({ title, children, action, page = false }: ForbiddenStateProps) {
  return (
    <BlankState icon={<Lock />} title={title} page={page} actions={action}>
      {children}
    </BlankState>
  );
}
