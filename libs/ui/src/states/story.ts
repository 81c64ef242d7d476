import type { ComponentType } from 'react';

export interface Story {
  /** In the address: `data-table--empty`. */
  readonly id: string;
  readonly component: string;
  readonly state: string;
  readonly Example: ComponentType;
  /** A frame fills the window; everything else stands in a box. */
  readonly whole?: boolean;
}

/** All states of one component. */
export function storiesOf(
  component: string,
  examples: Readonly<Record<string, ComponentType>>,
  whole = false,
): readonly Story[] {
  const kebab = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return Object.entries(examples).map(([state, Example]) => ({
    id: `${kebab(component)}--${kebab(state)}`,
    component,
    state,
    Example,
    ...(whole ? { whole } : {}),
  }));
}
