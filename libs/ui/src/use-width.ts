import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width that a box has now, in whole pixels; until it is known, and where nothing measures, `first`. */
export function useWidth<Box extends HTMLElement>(first: number): readonly [RefObject<Box | null>, number] {
  const ref = useRef<Box>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
