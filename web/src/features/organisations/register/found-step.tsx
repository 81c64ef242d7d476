import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import type { FoundCompany } from './register-values.ts';

interface FoundStepProps {
  readonly company: FoundCompany;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What the registry says, with its source and date: confirmed, not typed. */
export function FoundStep({ company, onYes, onNo }: FoundStepProps) {
  const { t, locale, format } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isTaken = company.alreadyRegistered;
  return (
    <section className="grid gap-5">
      <h2 ref={heading} tabIndex={-1} className="font-display text-2xl font-semibold">
        {t('register.foundTitle')}
      </h2>
      <div className="rounded-card border border-line bg-surface px-5 py-2">
        <SummaryList
          entries={[
            { term: t('register.name'), value: company.name },
            { term: t('register.legalForm'), value: legalFormLabels[company.legalForm][locale] },
            { term: t('register.tin'), value: company.tin },
            ...(company.address ? [{ term: t('register.address'), value: company.address }] : []),
            { term: t('register.registeredOn'), value: format.day(company.registeredOn) },
            {
              term: t('register.registryState'),
              value: company.active ? t('register.active') : t('register.inactive'),
            },
          ]}
        />
      </div>
      <p className="text-sm text-ink-2">
        {t('register.foundSource', { source: company.source, date: format.instant(company.asOf) })}
      </p>
      {isTaken ? (
        <Notice tone="warn" title={t('register.takenTitle')}>
          {t('register.takenText')}
        </Notice>
      ) : company.active ? null : (
        <Notice tone="warn">{t('register.inactiveWarning')}</Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {isTaken ? null : (
          <Button variant="primary" onClick={onYes}>
            {t('register.foundYes')}
          </Button>
        )}
        <Button onClick={onNo}>{t('register.foundNo')}</Button>
      </div>
    </section>
  );
}
