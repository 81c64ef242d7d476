import { useToast } from '@aim/ui/toaster.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';

const OWN_TEXTS: Readonly<Record<string, PlainMessageId>> = {
  CANCELLED: 'stepUp.digitalLoginCancelled',
  RATE_LIMITED: 'state.rateLimitedText',
};

/** Refusals that have a sentence of their own; nothing of the address itself is shown. */
const REFUSALS: readonly string[] = [
  'STEP_UP_NOT_MATCHED',
  'STEP_UP_TOO_WEAK',
  'STEP_UP_REQUIRED',
  'IDENTITY_TAKEN',
  'SIGN_IN_EXPIRED',
];

/** Says why confirming or connecting at Digital Login failed, once: the code leaves the address. */
export function useSignOnFailure(): void {
  const { t, problemText } = useLanguage();
  const show = useToast();
  const navigate = useNavigate();
  const { error } = useSearch({ strict: false }) as { readonly error?: unknown };
  useEffect(() => {
    if (typeof error !== 'string') return;
    void navigate({
      to: '.',
      search: (({ error: _, ...rest }: Record<string, unknown>) => rest) as never,
      replace: true,
      resetScroll: false,
    });
    if (REFUSALS.includes(error))
      void problemText({ code: error, params: {} }).then((text) => show({ text, failed: true }));
    else show({ text: t(OWN_TEXTS[error] ?? 'stepUp.digitalLoginFailed'), failed: true });
  }, [error, navigate, problemText, show, t]);
}
