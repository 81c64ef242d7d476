import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when what had it has gone with a change: to the element of this ref, and not to the top of the page, from where
 * whoever works by keys would have to come all the way again. A focus that is somewhere stays there.
 */
export function useFocusKept<Target extends HTMLElement>(change: unknown): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const known = useRef(change);
  useEffect(() => {
    if (known.current === change) return;
    known.current = change;
    if (document.activeElement === document.body) target.current?.focus();
  }, [change]);
  return target;
}
