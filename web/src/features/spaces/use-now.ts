import { useEffect, useState } from 'react';
import { clock } from '../../lib/clock.ts';

/** The time, told again every so many milliseconds. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
