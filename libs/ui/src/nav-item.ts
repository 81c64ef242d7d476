import type { ReactNode } from 'react';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly icon?: ReactNode;
  readonly current?: boolean;
  /** Things waiting there. */
  readonly count?: number;
  readonly shortcut?: string;
}

export interface NavGroup {
  readonly label?: string;
  readonly items: readonly NavItem[];
}
