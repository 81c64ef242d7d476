import { LinkButton } from '@aim/ui/link-button.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import type { ReactNode } from 'react';
import { BenefitTable } from '../../../features/residency/benefit-table.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import type { ItParkData } from './it-park-page.load.ts';

const PLACES = [
  ['/it-park/residents', 'shell.residents'],
  ['/verify', 'shell.verify'],
  ['/it-park/statistics', 'statistics.title'],
  ['/soft-landing', 'landing.publicTitle'],
] as const;

/** What residency is: the benefits with their source, obligations before anything is asked, steps and clocks. */
export function ItParkPage({ on, rules, activityClasses }: ItParkData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  const listed = rules.filter(({ topic }) => topic !== 'ELIGIBILITY');
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('itPark.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('itPark.lead')}</p>
      <div className="mt-6 flex flex-wrap gap-3 max-sm:[&>a]:w-full" data-screen-only>
        <LinkButton href={href('/it-park/check')} variant="primary" size="large">
          {t('itPark.toCheck')}
        </LinkButton>
        <LinkButton href={href('/it-park/calculator')} size="large">
          {t('itPark.toCalculator')}
        </LinkButton>
        <LinkButton href="/app/residency" size="large">
          {t('itPark.apply')}
        </LinkButton>
      </div>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1" data-screen-only>
        {PLACES.map(([path, name]) => (
          <li key={path}>
            <TextLink href={href(path)} className="inline-flex min-h-11 items-center">
              {t(name)}
            </TextLink>
          </li>
        ))}
      </ul>
      <Section title={t('itPark.dutiesTitle')}>
        <List items={[t('itPark.duty1'), t('itPark.duty2'), t('itPark.duty3'), t('itPark.duty4')]} />
      </Section>
      <Section title={t('itPark.benefitsTitle')} lead={t('itPark.benefitsLead', { date: format.day(on) })}>
        <BenefitTable
          isResident
          caption={t('itPark.benefitsTitle')}
          rules={listed.filter(({ side }) => side === 'RESIDENT')}
        />
      </Section>
      <Section title={t('itPark.generalTitle')}>
        <BenefitTable
          isResident={false}
          caption={t('itPark.generalTitle')}
          rules={listed.filter(({ side }) => side === 'GENERAL')}
        />
      </Section>
      <Section title={t('itPark.clocksTitle')}>
        <List items={[t('itPark.clockYear'), t('itPark.clockDate'), t('itPark.clockNational')]} />
      </Section>
      <Section title={t('itPark.stepsTitle')}>
        <ol className="grid list-decimal gap-1.5 ps-6 marker:font-semibold marker:text-ink-2">
          {(['itPark.step1', 'itPark.step2', 'itPark.step3', 'itPark.step4', 'itPark.step5'] as const).map((step) => (
            <li key={step} className="max-w-measure">
              {t(step)}
            </li>
          ))}
        </ol>
        <p className="mt-2 text-ui text-ink-2">{t('itPark.stepsSource')}</p>
      </Section>
      <Section title={t('itPark.activitiesTitle')} lead={t('itPark.activitiesLead')}>
        <ul className="grid gap-5 sm:grid-cols-2">
          {activityClasses.map(({ code, name, guide, deviations, article, source }) => (
            <li key={code} className="rounded-card border border-line bg-surface p-4">
              <h3 className="font-semibold">{name}</h3>
              <p className="mt-1">{guide}</p>
              <p className="mt-2 text-ui text-ink-2">
                <span className="font-semibold">{t('itPark.deviations')}:</span> {deviations}
              </p>
              <p className="mt-2 text-ui">
                <a href={source} rel="noreferrer" className="text-link underline underline-offset-3">
                  {article ?? t('itPark.noArticle')}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Section({ title, lead, children }: SectionProps) {
  return (
    <section className="mt-10">
      <h2 className="font-display text-2xl font-semibold">{title}</h2>
      {lead === undefined ? null : <p className="mt-1 max-w-measure text-ink-2">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1.5 ps-5 marker:text-ink-2">
      {items.map((item) => (
        <li key={item} className="max-w-measure">
          {item}
        </li>
      ))}
    </ul>
  );
}
