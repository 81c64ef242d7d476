import { useEffect, useState } from 'react';

interface KeyboardLayout {
  readonly get: (code: string) => string | undefined;
}
interface LayoutSource {
  readonly getLayoutMap?: () => Promise<KeyboardLayout>;
}

const named: Readonly<Record<string, string>> = {
  Space: '␣',
  Enter: '↵',
  Escape: 'Esc',
  Slash: '/',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Shift: '⇧',
  Alt: 'Alt',
};

function label(code: string, layout: KeyboardLayout | undefined, apple: boolean): string {
  if (code === 'Mod') return apple ? '⌘' : 'Ctrl';
  if (code.startsWith('key:')) return code.slice(4);
  return named[code] ?? layout?.get(code)?.toLocaleUpperCase() ?? code.replace(/^(Key|Digit)/, '');
}

/** Writes `Mod+KeyK` as the keys that this person sees: ⌘ or Ctrl, and the letters of the layout where the browser tells it. */
export function useKeyLabel(): (keys: string) => readonly string[] {
  const [layout, setLayout] = useState<KeyboardLayout>();
  const [apple, setApple] = useState(false);
  useEffect(() => {
    let wanted = true;
    setApple(/Mac|iPhone|iPad/.test(navigator.platform));
    const { keyboard } = navigator as Navigator & { readonly keyboard?: LayoutSource };
    keyboard?.getLayoutMap?.().then(
      (found) => wanted && setLayout(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (keys) => keys.split(' ').flatMap((stroke) => stroke.split('+').map((code) => label(code, layout, apple)));
}
