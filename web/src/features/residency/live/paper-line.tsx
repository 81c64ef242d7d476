import { LOCALES } from '@aim/domain/kernel/locale';
import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { Details } from '@aim/ui/details.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperPartsFragment } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface PaperLineProps {
  readonly of: PaperPartsFragment;
  readonly residencyId: string;
  readonly actions?: ReactNode;
}

const TONES: Readonly<Record<PaperPartsFragment['state'], Tone>> = {
  REQUESTED: 'info',
  PREPARED: 'warn',
  ISSUED: 'ok',
  REFUSED: 'danger',
};

/** One paper: what was asked, what became of it, and the file in three languages. */
export function PaperLine({ of, residencyId, actions }: PaperLineProps) {
  const { t, format } = useLanguage();
  const facts = [
    t('live.askedOn', { date: format.date(of.requestedAt) }),
    ...(of.preparedBy ? [t('live.preparedBy', { name: of.preparedBy.fullName })] : []),
    ...(of.validUntil ? [t('live.validUntil', { date: format.day(of.validUntil) })] : []),
    ...(of.erasedAt ? [t('live.erased', { date: format.date(of.erasedAt) })] : []),
  ];
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">
          {of.kindLabel}
          {of.number === null ? null : <span className="figures"> {of.number}</span>}
        </h3>
        <Badge tone={TONES[of.state]}>{of.stateLabel}</Badge>
      </div>
      <p className="text-sm text-ink-2">{facts.join(' · ')}</p>
      <SummaryList compact entries={of.lines.map(({ term, value }) => ({ term, value }))} />
      {of.reasons === null ? null : <p className="max-w-measure whitespace-pre-line">{of.reasons}</p>}
      {of.number === null || of.erasedAt !== null ? null : (
        <div className="flex flex-wrap gap-2">
          {LOCALES.map((locale) => (
            <LinkButton
              key={locale}
              href={`/certificates/${residencyId}/papers/${of.id}/${locale}.pdf`}
              download
              icon={<FileDown aria-hidden="true" className="size-4" />}
            >
              {t('resident.pdf', { language: locale.toUpperCase() })}
            </LinkButton>
          ))}
        </div>
      )}
      <Reads of={of.reads} />
      {actions}
    </section>
  );
}

/** Who else than the company has read it. */
function Reads({ of }: { readonly of: PaperPartsFragment['reads'] }) {
  const { t, format } = useLanguage();
  if (of.length === 0) return null;
  return (
    <Details summary={t('live.reads', { count: of.length })}>
      <Timeline
        entries={of.map(({ id, at, isFile, reader }) => ({
          id,
          at: format.instant(at),
          instant: at,
          title: reader?.fullName ?? '—',
          children: <p>{t(isFile ? 'live.readFile' : 'live.readPage')}</p>,
        }))}
      />
    </Details>
  );
}
