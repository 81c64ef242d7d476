import type { Saving } from '@aim/ui/save-state.tsx';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '../../lib/clock.ts';
import { draftKey, dropDraft, loadDraft, saveDraft } from '../../lib/drafts.ts';
import { RequestError } from '../../lib/request-error.ts';
import { useViewerId } from '../../lib/viewer-context.ts';

const PAUSE = 700;

/** A value over the version of the server it was typed on. */
interface Typed<Value> {
  readonly value: Value;
  readonly version: number;
}

/** As it waits on the device. */
interface Waiting<Value> extends Typed<Value> {
  /** The server has all of it that it can hold. */
  readonly isSent?: boolean;
}

interface AutosaveOptions<Value> extends Typed<Value> {
  /** Names it on this device, where it waits as long as it could not be sent. */
  readonly name: string;
  /** Keeps the value over that version; the code of the problem, or null when it was kept. */
  readonly keep: (value: Value, version: number) => Promise<string | null>;
  /** Whether the server can hold all of it; what it cannot stays on the device. */
  readonly isWhole?: (value: Value) => boolean;
  /** What somebody else has kept meanwhile. */
  readonly reload: () => Promise<Typed<Value> | null>;
}

/**
 * Keeps something on the server while it is typed, and on the device what could not be sent: it goes out when the network is back or the
 * form is opened again. What the server cannot hold is there again too. Another person's change is told; what was typed here stays here.
 */
export function useAutosave<Value>({
  name,
  value: first,
  version: firstVersion,
  keep,
  isWhole = () => true,
  reload,
}: AutosaveOptions<Value>) {
  const device = draftKey(useViewerId(), name);
  const [value, setValue] = useState(first);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [isConflict, setConflict] = useState(false);
  const version = useRef(firstVersion);
  const latest = useRef(value);
  const isUnsent = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const keeping = useRef({ keep, isWhole });
  useEffect(() => {
    keeping.current = { keep, isWhole };
  });

  const send = useCallback(async (): Promise<void> => {
    if (!isUnsent.current) return;
    const sent = latest.current;
    setSaving({ state: 'saving' });
    const failure = await failureOf(() => keeping.current.keep(sent, version.current));
    setConflict(failure === 'CHANGED_MEANWHILE');
    if (failure === null) {
      version.current += 1;
      isUnsent.current = latest.current !== sent;
      if (keeping.current.isWhole(sent)) await dropDraft(device);
      else await waitOnDevice(device, { value: sent, version: version.current, isSent: true });
      setSaving({ state: 'saved', at: clock.now() });
    } else {
      await waitOnDevice(device, { value: latest.current, version: version.current });
      setSaving({ state: failure === 'OFFLINE' ? 'offline' : 'failed' });
    }
  }, [device]);

  /** One save after the other: each carries the version the one before has made. */
  const save = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    queue.current = queue.current.then(send);
    return queue.current;
  }, [send]);

  const show = useCallback((next: Value): void => {
    latest.current = next;
    setValue(next);
  }, []);

  const change = (next: Value): void => {
    show(next);
    isUnsent.current = true;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), PAUSE);
  };

  /** Whether the server has everything. */
  const flush = async (): Promise<boolean> => {
    await save();
    return !isUnsent.current;
  };

  /** After a conflict: mine over theirs, or theirs instead of mine. */
  const settle = async (keepMine: boolean): Promise<void> => {
    const theirs = await reload();
    if (theirs === null) return;
    version.current = theirs.version;
    setConflict(false);
    if (keepMine) return save();
    isUnsent.current = false;
    show(theirs.value);
    await dropDraft(device);
    setSaving({ state: 'idle' });
  };

  useEffect(() => {
    void loadDraft<Waiting<Value>>(device).then((draft) => {
      if (draft === null || isUnsent.current) return;
      const { values: typed } = draft;
      if (JSON.stringify(typed.value) === JSON.stringify(latest.current)) return dropDraft(device);
      show(typed.value);
      if (typed.isSent && typed.version === version.current) return;
      version.current = typed.version;
      isUnsent.current = true;
      return save();
    });
    const retry = () => void save();
    for (const event of OCCASIONS) window.addEventListener(event, retry);
    return () => {
      for (const event of OCCASIONS) window.removeEventListener(event, retry);
      // Leaving in the middle of a word loses nothing.
      void save();
    };
  }, [device, save, show]);

  return { value, latest, change, flush, saving, isConflict, settle };
}

/** What is unsent is tried again when the network is back, and when somebody looks at or away from the page. */
const OCCASIONS = ['online', 'focus', 'blur'] as const;

async function waitOnDevice<Value>(device: string, waiting: Waiting<Value>): Promise<void> {
  await saveDraft(device, waiting).catch(() => undefined);
}

async function failureOf(keep: () => Promise<string | null>): Promise<string | null> {
  try {
    return await keep();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.code;
  }
}
