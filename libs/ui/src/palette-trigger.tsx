import { Search } from 'lucide-react';
import { Key } from './key.tsx';
import { useLabels } from './ui-provider.tsx';

/** Looks like a search box, opens the command palette. */
export function PaletteTrigger({ onOpen, shortcut }: { readonly onOpen: () => void; readonly shortcut: string }) {
  const labels = useLabels();
  return (
    <button
      type="button"
      onClick={onOpen}
      className="inline-flex min-h-control min-w-control items-center justify-center gap-2 rounded-control border border-line bg-canvas px-2.5 text-ui text-ink-2 transition-colors enabled-hover:border-line-strong lg:w-64 lg:justify-start"
    >
      <Search aria-hidden="true" className="size-4 shrink-0" />
      <span className="sr-only lg:not-sr-only lg:flex-1 lg:text-start">{labels.search}</span>
      <span className="hidden lg:inline-flex">
        <Key>{shortcut}</Key>
      </span>
    </button>
  );
}
