import { useHotkeys } from '@aim/ui/use-hotkeys';

interface QueueKeys {
  readonly ids: readonly string[];
  readonly at: string | undefined;
  readonly go: (id: string) => void;
  readonly onApprove: (() => void) | undefined;
  readonly onReturn: (() => void) | undefined;
}

/** J K to the next and the one before, A approves, R returns. */
export function useQueueKeys({ ids, at, go, onApprove, onReturn }: QueueKeys): void {
  const index = ids.indexOf(at ?? '');
  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    const next = ids[index + by];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  useHotkeys([
    { keys: 'KeyJ', run: step(1) },
    { keys: 'KeyK', run: step(-1) },
    { keys: 'KeyA', run: () => onApprove?.() },
    { keys: 'KeyR', run: () => onReturn?.() },
  ]);
}

/** Which one follows when this one is dealt with. */
export function nextOf(ids: readonly string[], id: string): string {
  const index = ids.indexOf(id);
  return ids[index + 1] ?? ids[index - 1] ?? '';
}
