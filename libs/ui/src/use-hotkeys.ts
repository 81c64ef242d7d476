import { useEffect, useRef } from 'react';
import { useSingleKeys } from './ui-provider.tsx';

export interface Hotkey {
  /**
   * Physical keys by `event.code`, so that they work on every layout: `KeyJ`, `Shift+KeyJ`, `Mod+KeyK` (Ctrl or Cmd), a sequence
   * `KeyG KeyT`. `key:?` matches the sign itself where its place differs between layouts.
   */
  readonly keys: string | readonly string[];
  readonly run: (event: KeyboardEvent) => void;
  /** Also while a field has the focus; only for combinations with Ctrl or Cmd and for Escape. */
  readonly whileTyping?: boolean;
}

interface HotkeyOptions {
  readonly enabled?: boolean;
  /** Work also while a dialog or menu is open, for keys that belong to it. */
  readonly inDialog?: boolean;
}

const SEQUENCE_PAUSE = 1200;
const textInputs = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'password',
  'number',
  'date',
  'time',
  'datetime-local',
  'month',
  'week',
]);

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (target instanceof HTMLInputElement && textInputs.has(target.type)) || target.role === 'combobox';
}

/** The event as the text that bindings use. */
export function pressed(event: KeyboardEvent): string {
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
  ].filter(Boolean);
  return [...modifiers, event.code].join('+');
}

function matches(keys: string, stroke: string, event: KeyboardEvent, before: string): 'whole' | 'part' | undefined {
  if (keys.startsWith('key:'))
    return event.key === keys.slice(4) && !event.ctrlKey && !event.metaKey ? 'whole' : undefined;
  const [first = '', second] = keys.split(' ');
  if (second === undefined) return stroke === first && before === '' ? 'whole' : undefined;
  if (before === first && stroke === second) return 'whole';
  return stroke === first && before === '' ? 'part' : undefined;
}

const openLayer = '[role="dialog"][data-state="open"], [role="alertdialog"][data-state="open"], [role="menu"]';

/** Keyboard shortcuts of a screen: never while typing or composing, and single keys only for people who want them. */
export function useHotkeys(
  bindings: readonly Hotkey[],
  { enabled = true, inDialog = false }: HotkeyOptions = {},
): void {
  const singleKeys = useSingleKeys();
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    if (!enabled) return;
    let before = '';
    let at = 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.code === '') return;
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      const typing = isTyping(event.target);
      if (!chord && event.code !== 'Escape' && (!singleKeys || typing)) return;
      if (!inDialog && document.querySelector(openLayer) !== null) return;
      if (event.timeStamp - at > SEQUENCE_PAUSE) before = '';
      const stroke = pressed(event);
      let begun = false;
      for (const { keys, run, whileTyping = false } of current.current) {
        if (typing && !whileTyping) continue;
        for (const one of typeof keys === 'string' ? [keys] : keys) {
          const match = matches(one, stroke, event, before);
          if (match === 'part') begun = true;
          if (match !== 'whole') continue;
          before = '';
          // The letter is spent: what opens takes the focus and would get it typed.
          if (!chord && event.key.length === 1) event.preventDefault();
          run(event);
          return;
        }
      }
      before = begun ? stroke : '';
      at = event.timeStamp;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled, inDialog, singleKeys]);
}
