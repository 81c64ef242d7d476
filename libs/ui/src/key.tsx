import type { ReactNode } from 'react';

/** A key of the keyboard. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-chip border border-current px-1 font-sans text-xs font-medium not-italic opacity-80">
      {children}
    </kbd>
  );
}
