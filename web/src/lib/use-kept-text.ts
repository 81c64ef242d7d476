import { useEffect, useRef, useState } from 'react';
import { draftKey, dropDraft, loadDraft, saveDraft } from './drafts.ts';
import { useViewerId } from './viewer-context.ts';

/** A text that waits on this device until it was sent: whoever closes the page finds it again. */
export function useKeptText(name: string) {
  const key = draftKey(useViewerId(), name);
  const [text, setText] = useState('');
  const isTyped = useRef(false);
  useEffect(() => {
    void loadDraft<string>(key).then((draft) => {
      if (draft !== null && !isTyped.current) setText(draft.values);
    });
  }, [key]);
  const change = (next: string): void => {
    isTyped.current = true;
    setText(next);
    // A device that keeps nothing leaves the text on the screen.
    saveDraft(key, next).catch(() => undefined);
  };
  const forget = (): void => {
    setText('');
    void dropDraft(key);
  };
  return { text, change, forget };
}
