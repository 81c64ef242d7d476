import { Tooltip as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Key } from './key.tsx';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A few words on hover and on focus; never the only place for something needed. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <Primitive.Provider delayDuration={400}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Content
          sideOffset={6}
          collisionPadding={8}
          className="forced-edge z-50 flex max-w-64 animate-appear items-center gap-2 rounded-control bg-ink px-2.5 py-1.5 text-sm text-surface shadow-popover"
        >
          {text}
          {shortcut ? <Key>{shortcut}</Key> : null}
        </Primitive.Content>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
