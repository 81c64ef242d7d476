import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { CalculationResult } from '../../../features/residency/calculation-result.tsx';
import { CalculatorForm } from '../../../features/residency/calculator-form.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import type { FormValues } from '../../../lib/public-page.ts';
import type { ItParkCalculatorData } from './it-park-calculator-page.load.ts';

const PATH = '/it-park/calculator';

/** The same address gives the same result; with `knownAt` even after the law has changed. */
function linkWith(values: FormValues, knownAt: string | null): string {
  const { knownAt: _, ...rest } = values;
  const said = Object.entries(rest).filter(([, value]) => value !== '');
  return new URLSearchParams([...said, ...(knownAt === null ? [] : [['knownAt', knownAt]])]).toString();
}

/** What residency means in money: figures on one side, the comparison on the other. */
export function ItParkCalculatorPage(data: ItParkCalculatorData) {
  const { values, problems, isExample, isOfThen, calculation } = data;
  const { t, locale, format } = useLanguage();
  const { href } = usePublic();
  const rules = calculation?.rules ?? [];
  const open = rules.filter(({ key }) => calculation?.openRuleKeys.includes(key));
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('calculator.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('calculator.lead')}</p>
      <div className="mt-8 grid grid-cols-1 gap-10 lg:grid-cols-[23rem_minmax(0,1fr)]">
        <div className="grid content-start gap-5">
          {isExample ? <Notice>{t('calculator.example')}</Notice> : null}
          <CalculatorForm action={href(PATH)} values={values} problems={problems} open={open} />
        </div>
        <section
          id="result"
          aria-label={t('calculator.result')}
          className="grid min-w-0 grid-cols-1 scroll-mt-20 content-start gap-6"
        >
          {calculation === null ? null : (
            <>
              <CalculationResult calculation={calculation} />
              <footer className="grid gap-3 border-t border-line pt-4">
                <p className="text-ui text-ink-2">
                  {t(isOfThen ? 'calculator.knownThen' : 'calculator.knownAt', {
                    at: format.dateTime(calculation.knownAt),
                  })}
                </p>
                <div className="flex flex-wrap gap-3" data-screen-only>
                  <LinkButton href={`${href(PATH)}?${linkWith(values, calculation.knownAt)}`}>
                    {t('calculator.lasting')}
                  </LinkButton>
                  <LinkButton href={`/it-park/calculation-${locale}.pdf?${linkWith(values, calculation.knownAt)}`}>
                    {t('calculator.pdf')}
                  </LinkButton>
                  {isOfThen ? (
                    <LinkButton href={`${href(PATH)}?${linkWith(values, null)}`}>{t('calculator.now')}</LinkButton>
                  ) : null}
                </div>
              </footer>
            </>
          )}
        </section>
      </div>
    </>
  );
}
