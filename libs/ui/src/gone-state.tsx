import { Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { BlankState } from './blank-state.tsx';

interface GoneStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly page?: boolean;
}

/** It was here or never was: where to go instead. */
export function GoneState({ title, children, action, page = false }: GoneStateProps) {
  return (
    <BlankState icon={<Unlink />} title={title} page={page} actions={action}>
      {children}
    </BlankState>
  );
}
