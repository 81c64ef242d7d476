import { LinkButton } from '@aim/ui/link-button.tsx';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';

const TEXTS: Readonly<Record<number, readonly [PlainMessageId, PlainMessageId]>> = {
  401: ['state.unauthenticatedTitle', 'state.unauthenticatedText'],
  403: ['state.forbiddenTitle', 'state.forbiddenText'],
  404: ['state.notFoundTitle', 'state.notFoundText'],
  429: ['state.rateLimitedTitle', 'state.rateLimitedText'],
  503: ['state.unavailableTitle', 'state.unavailableText'],
};
const INTERNAL: readonly [PlainMessageId, PlainMessageId] = ['state.internalTitle', 'state.internalText'];

interface ErrorPageProps {
  readonly state: number;
  readonly reference: string | null;
}

/** What happened, what is safe, what to do. */
export function ErrorPage({ state, reference }: ErrorPageProps) {
  const t = useT();
  const { href } = usePublic();
  const [title, text] = TEXTS[state] ?? INTERNAL;
  return (
    <div className="lattice lattice-fade rounded-card py-10 text-brand">
      <h1 className="font-display text-3xl font-semibold text-ink">{t(title)}</h1>
      <p className="mt-3 max-w-measure text-lg text-ink-2">{t(text)}</p>
      {reference === null || state === 404 ? null : (
        <p className="mt-3 text-sm text-ink-2">{t('state.reference', { reference })}</p>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={href('/')} variant="primary">
          {t('state.toHome')}
        </LinkButton>
        {state === 401 ? <LinkButton href={href('/sign-in')}>{t('state.toSignIn')}</LinkButton> : null}
      </p>
    </div>
  );
}
