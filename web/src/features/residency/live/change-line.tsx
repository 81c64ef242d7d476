import { Badge, type Tone } from '@aim/ui/badge.tsx';
import type { ReactNode } from 'react';
import type { ChangePartsFragment } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface ChangeLineProps {
  readonly of: ChangePartsFragment;
  readonly actions?: ReactNode;
}

const TONES: Readonly<Record<ChangePartsFragment['state'], Tone>> = {
  ANNOUNCED: 'info',
  CONFIRMED: 'ok',
  CALLED_OFF: 'neutral',
};

/** One change as it was told: what, from when, whether in time, and what became of it. */
export function ChangeLine({ of, actions }: ChangeLineProps) {
  const { t, format } = useLanguage();
  const when =
    of.happenedOn === null
      ? t('live.from', { date: format.day(of.effectiveOn) })
      : t('live.happened', { date: format.day(of.happenedOn) });
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">
          {of.kindLabel}, {when}
        </h3>
        <Badge tone={of.isDue ? 'warn' : TONES[of.state]}>{of.isDue ? t('live.due') : of.stateLabel}</Badge>
        {of.isShortNotice && of.state !== 'CALLED_OFF' ? <Badge tone="warn">{t('live.shortNotice')}</Badge> : null}
      </div>
      <p className="text-sm text-ink-2">{t('live.announcedOn', { date: format.day(of.announcedOn) })}</p>
      <p className="max-w-measure whitespace-pre-line">{of.text}</p>
      {of.calledOffReason === null ? null : (
        <p className="max-w-measure whitespace-pre-line text-ink-2">{of.calledOffReason}</p>
      )}
      {actions}
    </section>
  );
}
