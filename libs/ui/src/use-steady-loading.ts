import { useEffect, useState } from 'react';

const SHOWN_AT_LEAST = 300;
const SHOWN_AFTER = 150;

/** Whether to show the skeleton: only when loading lasts 150 ms, and then for at least 300 ms, so that nothing flashes. */
export function useSteadyLoading(loading: boolean): boolean {
  const [shown, setShown] = useState(false);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!loading || shown) return;
    const timer = setTimeout(() => {
      setShown(true);
      setHeld(true);
    }, SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, [loading, shown]);
  useEffect(() => {
    if (!held) return;
    const timer = setTimeout(() => setHeld(false), SHOWN_AT_LEAST);
    return () => clearTimeout(timer);
  }, [held]);
  useEffect(() => {
    if (shown && !loading && !held) setShown(false);
  }, [shown, loading, held]);
  return shown;
}
