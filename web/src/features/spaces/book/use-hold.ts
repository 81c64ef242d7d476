import { useToast } from '@aim/ui/toaster.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { HoldSlotDocument, ReleaseHoldDocument } from '../../../gql/graphql.ts';
import { type CommandProblem, isCancelled, useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { resourceQuery } from '../spaces-query.ts';

export interface Wanted {
  readonly resourceId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly people: number;
}
export interface Hold {
  readonly id: string;
  readonly expiresAt: string | null;
}
export type Chosen =
  | { readonly kind: 'held'; readonly wanted: Wanted; readonly hold: Hold | null }
  | { readonly kind: 'refused'; readonly wanted: Wanted; readonly problems: readonly CommandProblem[] };

/** A touched slot is kept for the person at once; a refusal says which rule stands in the way. */
export function useHold() {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const hold = useCommand(HoldSlotDocument);
  const release = useCommand(ReleaseHoldDocument);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const isBusy = useRef(false);

  const choose = useCallback(
    async (wanted: Wanted): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      setChoosing(`${wanted.resourceId} ${wanted.startsAt}`);
      try {
        // With the room, so that what opens stands still from its first moment.
        const [payload] = await Promise.all([
          hold({ input: { ...wanted, idempotencyKey: crypto.randomUUID() } }),
          queries.prefetchQuery(resourceQuery(wanted.resourceId)),
        ]);
        if (isCancelled(payload)) return;
        const { booking, problems } = payload;
        setChosen(
          booking === null
            ? { kind: 'refused', wanted, problems }
            : { kind: 'held', wanted, hold: { id: booking.id, expiresAt: booking.holdExpiresAt } },
        );
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        show({ text: requestErrorText(error, t), failed: true });
      } finally {
        isBusy.current = false;
        setChoosing(null);
      }
    },
    [hold, queries, show, t],
  );

  /** Gives a time back at once; what fails here ends by itself after five minutes. */
  const giveBack = useCallback(
    async (id: string): Promise<void> => {
      await release({ input: { id } }).catch((error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
      });
    },
    [release],
  );

  return { chosen, choosing, choose, giveBack, setChosen };
}
