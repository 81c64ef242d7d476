import { listingGroupLabels } from '@aim/domain/pipeline/listing';
import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Notice } from '@aim/ui/notice.tsx';
import type { StageStep } from '@aim/ui/stage-glyph.tsx';
import { StageTrack } from '@aim/ui/stage-track.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import type { ReactNode } from 'react';
import type { ListedPageFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { askText } from '../../lib/money-text.ts';
import { ListedTraction } from './listed-traction.tsx';

/** Exactly what the founders consent to show, and by name what they do not. */
export function ListedFacts({ of: listed }: { readonly of: ListedPageFragment }) {
  const { t, locale, format } = useLanguage();
  const step = (STAGES.indexOf(listed.stage) + 1) as StageStep;
  const ask = askText(listed, t, format);
  return (
    <div className="grid gap-8">
      {listed.oneLiner === null ? null : <p className="max-w-measure text-lg">{listed.oneLiner}</p>}
      <section className="grid gap-3">
        <StageTrack step={step} label={listed.stageLabel} names={STAGES.map((stage) => stageLabels[stage][locale])} />
        <p className="text-sm text-ink-2">
          {[
            `${listed.stageLabel}, ${t('listed.stageSince', { date: format.day(listed.stageOn) })}`,
            t('listed.intake', { year: listed.intakeYear }),
          ].join(' · ')}
        </p>
      </section>
      {ask === null ? null : (
        <p>
          <span className="text-ink-2">{t('listed.ask')}: </span>
          <span className="figures font-semibold">{ask}</span>
        </p>
      )}
      {listed.problem || listed.solution || listed.website ? (
        <Section title={t('listed.story')}>
          <div className="rounded-card border border-line bg-surface px-5 py-1 [&_dl>div:last-child]:border-b-0">
            <SummaryList
              entries={[
                { term: t('listed.problem'), value: <Text text={listed.problem} /> },
                { term: t('listed.solution'), value: <Text text={listed.solution} /> },
                ...(listed.website
                  ? [
                      {
                        term: t('listed.website'),
                        value: (
                          <a href={listed.website} rel="noreferrer noopener" className="text-link">
                            {listed.website.replace(/^https?:\/\//, '')}
                          </a>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </div>
        </Section>
      ) : null}
      {listed.founders.length === 0 ? null : (
        <Section title={t('listed.team')}>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {listed.founders.map(({ name, title, isLead }) => (
              <li key={name} className="px-5 py-3">
                <p className="font-medium">{name}</p>
                <p className="text-sm text-ink-2">
                  {[title, isLead ? t('listed.lead1') : ''].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {listed.traction.length + listed.financials.length === 0 ? null : (
        <Section title={t('listed.traction')}>
          <ListedTraction of={listed} />
        </Section>
      )}
      {listed.hiddenGroups.length > 0 ? (
        <Notice title={t('listed.hiddenTitle')}>
          <p>{t(listed.level === 'TEASER' ? 'listed.teaserText' : 'listed.hiddenText')}</p>
          <ul className="mt-1 list-disc ps-5">
            {listed.hiddenGroups.map((group) => (
              <li key={group}>{listingGroupLabels[group][locale]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Text({ text }: { readonly text: string | null }) {
  return <span className="whitespace-pre-line">{text ?? '–'}</span>;
}
