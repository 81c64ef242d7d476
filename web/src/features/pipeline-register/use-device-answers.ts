import { useEffect } from 'react';
import { navigation } from '../../lib/navigation.ts';
import { markAllUnsent } from './device-answers.ts';
import { sendUnsent } from './keep-answers.ts';
import type { Answers } from './questions.ts';

/**
 * On a page that shows all answers: what the device could not send before goes to the server now, and the page is asked for
 * again. A draft that the server has forgotten is brought back from the device.
 */
export function useDeviceAnswers(known: Answers, here: string): void {
  const isForgotten = Object.keys(known).length === 0;
  useEffect(() => {
    let isGone = false;
    async function bring(): Promise<void> {
      if (isForgotten) await markAllUnsent();
      if ((await sendUnsent()) === 'sent' && !isGone) navigation.go(here);
    }
    void bring();
    return () => {
      isGone = true;
    };
  }, [isForgotten, here]);
}
