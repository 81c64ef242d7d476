import { useHotkeys } from '@aim/ui/use-hotkeys';
import { useRouter } from '@tanstack/react-router';
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useMemo, useState } from 'react';
import { useArea } from '../../lib/use-area.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { placesOf } from './area-nav.tsx';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));

/** Fetched once the page has settled: the first letter typed after Ctrl+K must not be lost. */
const SETTLED_MS = 1500;

export interface ShellKeysValue {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

const ShellKeysContext = createContext<ShellKeysValue>({ openPalette: () => undefined, openHelp: () => undefined });

export function useShellKeys(): ShellKeysValue {
  return useContext(ShellKeysContext);
}

type Open = 'palette' | 'help' | null;

/** The palette, the help on keys and the keys that lead to places, for every page of the area. */
export function ShellKeys({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const viewer = useViewer();
  const [open, setOpen] = useState<Open>(null);
  const value = useMemo(() => ({ openPalette: () => setOpen('palette'), openHelp: () => setOpen('help') }), []);
  const area = useArea();
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  const close = (isOpen: boolean) => setOpen((now) => (isOpen ? now : null));
  useHotkeys([
    {
      keys: 'Mod+KeyK',
      whileTyping: true,
      run: (event) => {
        event.preventDefault();
        setOpen('palette');
      },
    },
    { keys: 'key:?', run: () => setOpen('help') },
    {
      keys: 'Slash',
      run: (event) => {
        const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
        if (search === null) return;
        event.preventDefault();
        search.focus();
      },
    },
    ...placesOf(area, viewer).map(({ key, href }) => ({
      keys: `KeyG ${key}`,
      run: () => router.history.push(href),
    })),
  ]);
  return (
    <ShellKeysContext value={value}>
      {children}
      <Suspense fallback={null}>
        {open === 'palette' ? <Palette onOpenChange={close} /> : null}
        {open === 'help' ? <KeyHelp onOpenChange={close} /> : null}
      </Suspense>
    </ShellKeysContext>
  );
}
