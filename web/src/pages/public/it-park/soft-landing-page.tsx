import { LinkButton } from '@aim/ui/link-button.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import type { SoftLandingData } from './soft-landing-page.load.ts';

/** What soft landing is, what it asks for, and where it begins: with what the company comes for. */
export function SoftLandingPage({ goals, items }: SoftLandingData) {
  const { t } = useLanguage();
  const { href, state } = usePublic();
  const start = (goal: string) => {
    const path = `/app/soft-landing?goal=${goal}`;
    return state.viewer ? path : `${href('/sign-in')}?returnTo=${encodeURIComponent(path)}`;
  };
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('landing.publicTitle')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('landing.publicLead')}</p>
      <h2 className="mt-8 font-display text-2xl font-semibold">{t('landing.publicGoals')}</h2>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {goals.map(({ code, label }) => (
          <li key={code} className="grid">
            <LinkButton href={start(code)} size="large">
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-measure text-ui text-ink-2">{t('landing.publicStart')}</p>
      <h2 className="mt-10 font-display text-2xl font-semibold">{t('landing.publicSteps')}</h2>
      <ol className="mt-3 grid list-decimal gap-1.5 ps-6 marker:font-semibold marker:text-ink-2">
        {(['landing.publicStep1', 'landing.publicStep2', 'landing.publicStep3', 'landing.publicStep4'] as const).map(
          (step) => (
            <li key={step} className="max-w-measure">
              {t(step)}
            </li>
          ),
        )}
      </ol>
      <p className="mt-2 max-w-measure text-ui text-ink-2">{t('landing.publicTerms')}</p>
      <h2 className="mt-10 font-display text-2xl font-semibold">{t('landing.publicChecklist')}</h2>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2">
        {items.map(({ code, label, hint, isCompany }) => (
          <li key={code} className="rounded-card border border-line bg-surface p-4">
            <h3 className="font-semibold">{label}</h3>
            <p className="mt-1 text-ui text-ink-2">{hint}</p>
            <p className="mt-2 text-ui">{t(isCompany ? 'landing.byCompany' : 'landing.byAgency')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
