import { useOnline } from '@aim/ui/offline-banner.tsx';
import type { Saving } from '@aim/ui/save-state.tsx';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { draftKey, dropDraft, loadDraft, saveDraft } from './drafts.ts';
import { useViewerId } from './viewer-context.ts';

export type SaveStateName = 'idle' | 'saving' | 'saved' | 'offline' | 'failed';

const PATIENCE_MS = 800;

/** What the indicator says of a draft. */
export function savingOf({
  state,
  savedAt,
}: {
  readonly state: SaveStateName;
  readonly savedAt: string | null;
}): Saving {
  if (state === 'saved') return savedAt === null ? { state: 'idle' } : { state, at: savedAt };
  return { state };
}

/** Saves what is typed on this device 800 ms after the last key or on leaving, and brings it back on the next visit. */
export function useDraft<Values extends FieldValues>(
  form: string | null,
  { watch, reset, getValues }: Pick<UseFormReturn<Values>, 'watch' | 'reset' | 'getValues'>,
) {
  const viewerId = useViewerId();
  const key = form === null ? null : draftKey(viewerId, form);
  const online = useOnline();
  const [state, setState] = useState<SaveStateName>('idle');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (key === null) return;
    let isGone = false;
    void loadDraft<Values>(key).then((draft) => {
      if (isGone || draft === null) return;
      reset({ ...getValues(), ...draft.values }, { keepDefaultValues: true });
      setSavedAt(draft.savedAt);
      setState('saved');
      setRestored(true);
    });
    return () => {
      isGone = true;
    };
  }, [key, reset, getValues]);

  useEffect(() => {
    if (key === null) return;
    const save = () =>
      saveDraft(key, getValues()).then(
        (draft) => {
          setSavedAt(draft.savedAt);
          setState('saved');
        },
        () => setState('failed'),
      );
    const saveNow = () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      void save();
    };
    const subscription = watch((_values, { name }) => {
      if (name === undefined) return;
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, PATIENCE_MS);
    });
    // Whoever leaves the field, the page or the window leaves nothing behind.
    document.addEventListener('focusout', saveNow);
    window.addEventListener('pagehide', saveNow);
    return () => {
      subscription.unsubscribe();
      document.removeEventListener('focusout', saveNow);
      window.removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [key, watch, getValues]);

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setState('idle');
    setRestored(false);
    if (key !== null) await dropDraft(key);
  }, [key]);

  return { state: state === 'saved' && !online ? ('offline' as const) : state, savedAt, isRestored, drop };
}
