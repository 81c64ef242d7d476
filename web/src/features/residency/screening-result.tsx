import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { Card } from '@aim/ui/card.tsx';
import type { ScreenStatusQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { RuleSource } from './rule-cite.tsx';
import { clockText, type Rule, valueText } from './rule-words.ts';

type Answered = NonNullable<ScreenStatusQuery['screenStatus']['screening']>;
type AnsweredStatus = Answered['statuses'][number];
type AnsweredReason = AnsweredStatus['reasons'][number];
/** As the loader hands it over: its rules can be read. */
type StatusVerdict = Omit<AnsweredStatus, 'benefit' | 'reasons'> & {
  readonly benefit: Rule | null;
  readonly reasons: readonly (Omit<AnsweredReason, 'rule'> & { readonly rule: Rule })[];
};
export type Screening = Pick<Answered, 'outcome'> & { readonly statuses: readonly StatusVerdict[] };

const VERDICT_TONES: Readonly<Record<StatusVerdict['verdict'], Tone>> = {
  FITS: 'ok',
  POSSIBLE: 'warn',
  DOES_NOT_FIT: 'neutral',
};
const MEASURE_TONES: Readonly<Record<StatusVerdict['reasons'][number]['measure'], Tone>> = {
  MET: 'ok',
  NOT_MET: 'neutral',
  UNKNOWN: 'warn',
  UNCONFIRMED: 'warn',
};

/** What fits, and for each status why: every reason with its source. */
export function ScreeningResult({ screening: { outcome, statuses } }: { readonly screening: Screening }) {
  const { t } = useLanguage();
  const [best] = statuses;
  const status = best === undefined ? '' : t(`screener.status_${best.status}`);
  return (
    <>
      <h2 className="font-display text-2xl font-semibold">
        {outcome === 'FITS' ? t('screener.outcome_FITS', { status }) : t(`screener.outcome_${outcome}`)}
      </h2>
      <p className="text-ui text-ink-2">{t('itPark.estimate')}</p>
      {statuses.map((each) => (
        <StatusCard key={each.status} verdict={each} />
      ))}
    </>
  );
}

function StatusCard({ verdict: { status, verdict, benefit, reasons } }: { readonly verdict: StatusVerdict }) {
  const { t, format } = useLanguage();
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-display text-xl font-semibold">{t(`screener.status_${status}`)}</h3>
        <Badge tone={VERDICT_TONES[verdict]}>{t(`screener.verdict_${verdict}`)}</Badge>
      </div>
      {benefit === null ? null : (
        <p className="mt-1 max-w-measure text-ink-2">
          {t('screener.benefit')}: {benefit.title} ({valueText(benefit, t, format)},{' '}
          {clockText(benefit.clock, t, format)})
        </p>
      )}
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {reasons.map(({ measure, advice, rule }) => (
          <li key={rule.key} className="grid gap-x-6 gap-y-1.5 py-3 sm:grid-cols-[1fr_13rem]">
            <div className="min-w-0">
              <p className="font-medium">
                {rule.title}
                {rule.kind === 'LIMIT' && rule.parameters !== null ? `: ${valueText(rule, t, format)}` : ''}
              </p>
              <p className="mt-1">
                <Badge tone={MEASURE_TONES[measure]}>{t(`screener.measure_${measure}`)}</Badge>
              </p>
              {advice === null ? null : <p className="mt-1 max-w-measure text-ui text-ink-2">{advice}</p>}
            </div>
            <div className="text-ui">
              <RuleSource rule={rule} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
