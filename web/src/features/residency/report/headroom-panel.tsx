import { Notice, type NoticeTone } from '@aim/ui/notice.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { HeadroomPartsFragmentDoc, type HeadroomState } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

const TONES: Readonly<Record<HeadroomState, NoticeTone>> = {
  NOT_COMPUTED: 'info',
  WITHIN: 'ok',
  NEAR: 'warn',
  BREACHED: 'danger',
};

interface HeadroomPanelProps {
  readonly of: FragmentType<typeof HeadroomPartsFragmentDoc>;
  /** The resident reads it; everybody else reads about them. */
  readonly own: boolean;
}

/** How far a breach is, in money: the one sentence a resident needs, then what it rests on. */
export function HeadroomPanel({ of, own }: HeadroomPanelProps) {
  const { t, format } = useLanguage();
  const headroom = readFragment(HeadroomPartsFragmentDoc, of);
  const { state, room, needed, thresholdBps, shareBps, monthsBelow, toleratedMonths } = headroom;
  const percent = (bps: number) => format.percent(bps / 10_000, 1);
  const isOverMonths = toleratedMonths !== null && monthsBelow.length > toleratedMonths;
  const title = () => {
    if (state === 'NOT_COMPUTED') return t('report.notComputed');
    if (room === null) return t('report.noLimit');
    if (state !== 'BREACHED') return t(own ? 'report.room' : 'report.roomOfResident', { amount: format.money(room) });
    if (isOverMonths && needed === '0') return t('report.overMonths', { count: monthsBelow.length });
    return needed === null ? t('report.breachedForGood') : t('report.needed', { amount: format.money(needed) });
  };
  return (
    <Notice tone={TONES[state]} title={title()}>
      <div className="grid gap-1">
        {state === 'NOT_COMPUTED' ? <p>{t('report.notComputedText')}</p> : null}
        <p>
          {shareBps === null
            ? t('report.noIncome')
            : thresholdBps === null
              ? t('report.shareAlone', { share: percent(shareBps) })
              : t('report.shareOf', { share: percent(shareBps), least: percent(thresholdBps) })}
        </p>
        {thresholdBps !== null && toleratedMonths !== null ? (
          <p>
            {t('report.tolerated', { used: monthsBelow.length, of: toleratedMonths })}
            {monthsBelow.length > 0
              ? ` (${format.list(monthsBelow.map((month) => format.day(month, 'monthYear')))})`
              : ''}
          </p>
        ) : null}
      </div>
    </Notice>
  );
}
