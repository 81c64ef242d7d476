import type { Saving } from '@aim/ui/save-state.tsx';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '../../lib/clock.ts';
import { RequestError } from '../../lib/request-error.ts';

const PAUSE = 700;

interface AutosaveOptions<Value> {
  readonly first: Value;
  readonly version: number;
  /** Keeps the value over that version; the code of the problem, or null when it was kept. */
  readonly keep: (value: Value, version: number) => Promise<string | null>;
  /** What somebody else has kept meanwhile. */
  readonly reload: () => Promise<{ readonly value: Value; readonly version: number } | null>;
}

/** Keeps something on the server while it is typed. Another person's change is told; what was typed here stays here. */
export function useAutosave<Value>({ first, version: firstVersion, keep, reload }: AutosaveOptions<Value>) {
  const [value, setValue] = useState(first);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [isConflict, setConflict] = useState(false);
  const version = useRef(firstVersion);
  const latest = useRef(value);
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });

  const send = useCallback(async (): Promise<void> => {
    setSaving({ state: 'saving' });
    try {
      const problem = await keeping.current(latest.current, version.current);
      if (problem === null) {
        version.current += 1;
        setSaving({ state: 'saved', at: clock.now() });
      } else {
        setConflict(problem === 'CHANGED_MEANWHILE');
        setSaving({ state: 'failed' });
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setSaving({ state: error.code === 'OFFLINE' ? 'offline' : 'failed' });
    }
  }, []);

  /** One save after the other: each carries the version the one before has made. */
  const save = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(send);
    return queue.current;
  }, [send]);

  const change = (next: Value): void => {
    latest.current = next;
    setValue(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), PAUSE);
  };

  const flush = (): Promise<void> => (timer.current === undefined ? queue.current : save());

  /** After a conflict: mine over theirs, or theirs instead of mine. */
  const settle = async (keepMine: boolean): Promise<void> => {
    const theirs = await reload();
    if (theirs === null) return;
    version.current = theirs.version;
    setConflict(false);
    if (keepMine) return save();
    latest.current = theirs.value;
    setValue(theirs.value);
    setSaving({ state: 'idle' });
  };

  useEffect(() => {
    // Leaving in the middle of a word loses nothing.
    return () => {
      if (timer.current !== undefined) void save();
    };
  }, [save]);

  return { value, latest, change, flush, saving, isConflict, settle };
}
