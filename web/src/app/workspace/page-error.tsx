import { ErrorState } from '@aim/ui/error-state.tsx';
import { ForbiddenState } from '@aim/ui/forbidden-state.tsx';
import { GoneState } from '@aim/ui/gone-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../../lib/language.tsx';
import { RequestError } from '../../lib/request-error.ts';
import { stateTexts } from '../../lib/request-error-text.ts';
import { useArea } from '../../lib/use-area.ts';

/** A page that could not be shown: forbidden, gone, offline or broken, each with what to do. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const area = useArea();
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const known = error instanceof RequestError ? error : null;
  const { title, text } = stateTexts(known?.code ?? 'INTERNAL');
  const retry = () => {
    resetQueries();
    reset();
    void router.invalidate();
  };
  useWhenOnlineAgain(known?.code === 'OFFLINE', retry);
  const home = <LinkButton href={`/${area}`}>{t('state.toHome')}</LinkButton>;
  if (known?.code === 'FORBIDDEN')
    return (
      <ForbiddenState page title={t(title)} action={home}>
        {t(text)}
      </ForbiddenState>
    );
  if (known?.code === 'NOT_FOUND')
    return (
      <GoneState page title={t(title)} action={home}>
        {t(text)}
      </GoneState>
    );
  return (
    <ErrorState
      page
      title={t(title)}
      {...(known?.reference ? { reference: known.reference } : {})}
      onRetry={retry}
      action={home}
    >
      {t(text)}
    </ErrorState>
  );
}

/** A page that failed for want of a connection comes back with it. */
function useWhenOnlineAgain(isWaiting: boolean, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!isWaiting) return;
    const retry = () => latest.current();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isWaiting]);
}
