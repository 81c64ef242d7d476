import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { showCurrent } from './show-current.ts';
import { useFormat } from './ui-provider.tsx';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Views of one record; arrows move, and the choice belongs in the address. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  const format = useFormat();
  return (
    <Primitive.Root value={value} onValueChange={onChange} className="min-w-0">
      <Primitive.List
        aria-label={label}
        className="relative flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line px-0.5 pt-1"
      >
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.id}
            value={tab.id}
            ref={tab.id === value ? showCurrent : null}
            className="-mb-px inline-flex min-h-control shrink-0 items-center gap-1.5 px-3 text-ui text-ink-2 -outline-offset-3 transition-colors hover:text-ink data-[state=active]:shadow-[inset_0_-3px_0_var(--brand)] data-[state=active]:font-semibold data-[state=active]:text-brand"
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="figures text-xs">{format.number(tab.count)}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.id} value={tab.id} className="pt-5">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
