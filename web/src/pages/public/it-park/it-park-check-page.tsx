import { LinkButton } from '@aim/ui/link-button.tsx';
import { ScreeningForm } from '../../../features/residency/screening-form.tsx';
import { ScreeningResult } from '../../../features/residency/screening-result.tsx';
import { useT } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import type { ItParkCheckData } from './it-park-check-page.load.ts';

const isOfPark = (status: string): boolean => status.startsWith('TECHNOPARK');

/** Which status fits: the answer stands above the questions once they were answered. */
export function ItParkCheckPage({ activities, values, problems, screening }: ItParkCheckData) {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('screener.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('screener.lead')}</p>
      {screening === null ? null : (
        <section id="result" aria-label={t('screener.result')} className="mt-8 grid scroll-mt-20 gap-4">
          <ScreeningResult screening={screening} />
          <div className="flex flex-wrap items-center gap-4" data-screen-only>
            <LinkButton href={href('/it-park/calculator')} variant="primary">
              {t('screener.toCalculator')}
            </LinkButton>
            {screening.statuses.some(({ status, verdict }) => isOfPark(status) && verdict !== 'DOES_NOT_FIT') ? (
              <LinkButton href="/app/residency">{t('itPark.apply')}</LinkButton>
            ) : null}
            <p className="max-w-measure text-ui text-ink-2">{t('screener.share')}</p>
          </div>
        </section>
      )}
      <div className="mt-8">
        <ScreeningForm action={href('/it-park/check')} values={values} problems={problems} activities={activities} />
      </div>
    </>
  );
}
