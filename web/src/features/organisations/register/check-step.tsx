import { type LegalForm, legalFormLabels } from '@aim/domain/organisations/legal-form';
import { Button } from '@aim/ui/button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';
import type { RegisterValues } from './register-values.ts';

interface CheckStepProps {
  readonly values: RegisterValues;
  readonly busy: boolean;
  readonly changeHref: string;
  readonly onSend: () => void;
}

/** Everything once more before it is sent; each line can be changed. */
export function CheckStep({ values, busy, changeHref, onSend }: CheckStepProps) {
  const { t, locale } = useLanguage();
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const shown = (text: string) => text || t('register.notGiven');
  const form = values.legalForm as LegalForm;
  return (
    <section className="grid gap-5">
      <p className="max-w-measure text-ink-2">{t('register.checkText')}</p>
      <div className="rounded-card border border-line bg-surface px-5 py-2">
        <SummaryList
          entries={[
            { term: t('register.name'), value: shown(values.name), changeHref },
            { term: t('register.legalForm'), value: shown(legalFormLabels[form]?.[locale] ?? ''), changeHref },
            { term: t('register.country'), value: shown(countries[values.country] ?? ''), changeHref },
            { term: t('register.tin'), value: shown(values.tin), changeHref },
            { term: t('register.address'), value: shown(values.address), changeHref },
            { term: t('register.website'), value: shown(values.website), changeHref },
          ]}
        />
      </div>
      <p className="max-w-measure text-ink-2">
        {t('register.checkRole')} {t('register.whoSees')}
      </p>
      <div>
        <Button variant="primary" busy={busy} onClick={onSend}>
          {t('register.send')}
        </Button>
      </div>
    </section>
  );
}
