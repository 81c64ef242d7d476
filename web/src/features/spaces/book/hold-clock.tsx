import { SECOND } from '@aim/domain/kernel/instant';
import { Button } from '@aim/ui/button.tsx';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/language.tsx';
import { useNow } from '../use-now.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export const isOver = (expiresAt: string, now: Date): boolean => new Date(expiresAt).getTime() <= now.getTime();

/** How long the time is still kept; said once, then it only counts. */
export function HoldClock({ expiresAt }: { readonly expiresAt: string }) {
  const t = useT();
  const now = useNow(SECOND);
  const left = Math.max(0, Math.floor((new Date(expiresAt).getTime() - now.getTime()) / SECOND));
  return (
    <p className="text-ui text-ink-2" role="timer" aria-live="off">
      {left === 0 ? t('book.holdOver') : t('book.holdLeft', { time: `${Math.floor(left / 60)}:${two(left % 60)}` })}
    </p>
  );
}

interface WhileHeldProps {
  readonly expiresAt: string;
  readonly onRenew: () => void;
  readonly children: ReactNode;
}

/** What can be done while the time is kept; afterwards the way to have it kept again, with all that was typed. */
export function WhileHeld({ expiresAt, onRenew, children }: WhileHeldProps) {
  const t = useT();
  const now = useNow(SECOND);
  if (!isOver(expiresAt, now)) return children;
  return (
    <Button variant="primary" onClick={onRenew}>
      {t('book.holdAgain')}
    </Button>
  );
}
