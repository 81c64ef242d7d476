import { ErrorState } from '@aim/ui/error-state.tsx';
import { ForbiddenState } from '@aim/ui/forbidden-state.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useT } from './language.tsx';
import { RequestError } from './request-error.ts';
import { stateTexts } from './request-error-text.ts';

/** A part of a page that asks for itself: its own skeleton, its own error, the rest of the page stays. */
export function Panel({ children, lines = 4 }: { readonly children: ReactNode; readonly lines?: number }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <CatchBoundary
          getResetKey={() => 'panel'}
          errorComponent={({ error, reset: again }) => (
            <PanelError
              error={error}
              onRetry={() => {
                reset();
                again();
              }}
            />
          )}
        >
          <Suspense fallback={<Skeleton shape="card" lines={lines} />}>{children}</Suspense>
        </CatchBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

export function PanelError({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useT();
  const known = error instanceof RequestError ? error : null;
  const { title, text } = stateTexts(known?.code ?? 'INTERNAL');
  if (known?.code === 'FORBIDDEN') return <ForbiddenState title={t(title)}>{t(text)}</ForbiddenState>;
  return (
    <ErrorState title={t(title)} onRetry={onRetry} {...(known?.reference ? { reference: known.reference } : {})}>
      {t(text)}
    </ErrorState>
  );
}
