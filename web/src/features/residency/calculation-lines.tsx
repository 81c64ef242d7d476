import { useLanguage } from '../../lib/language.tsx';
import type { Calculation } from './calculation-result.tsx';
import { ConfidenceBadge } from './rule-cite.tsx';
import { clockText, lastDay, type Rule, valueText } from './rule-words.ts';
import { DifferenceText } from './years-table.tsx';

type Line = Calculation['years'][number]['lines'][number];
type Part = Line['parts'][number];
type Side = Part['general'];

interface CalculationLinesProps {
  readonly lines: readonly Line[];
  readonly ruleOf: ReadonlyMap<string, Rule>;
  /** Names rules by their value and article; who verified them stands in the year that is open. */
  readonly isBrief: boolean;
}

/** Each line of a year: both sides, each stretch of it with the rule, its version and article. */
export function CalculationLines({ lines, ruleOf, isBrief }: CalculationLinesProps) {
  const { t, format } = useLanguage();
  return (
    <ul className="divide-y divide-line text-ink">
      {lines.map((line) => (
        <li key={`${line.topic}${line.group ?? ''}`} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">
              {line.topicLabel}{' '}
              <span className="font-normal text-ink-2">
                {line.group === null
                  ? t('calculator.companyLine')
                  : t('calculator.groupLine', { number: line.group + 1 })}
              </span>
            </span>
            {line.difference === null ? null : <DifferenceText qepik={line.difference} />}
          </p>
          {line.parts.map((part) => (
            <div key={part.from} className="grid gap-2">
              {line.parts.length > 1 ? (
                <p className="figures text-ui text-ink-2">
                  {t('calculator.part', { from: format.day(part.from, 'short'), to: lastDay(part.to, format) })}
                </p>
              ) : null}
              <dl className="grid gap-3 sm:grid-cols-2">
                <SideCell name={t('calculator.general')} side={part.general} ruleOf={ruleOf} isBrief={isBrief} />
                <SideCell name={t('calculator.resident')} side={part.resident} ruleOf={ruleOf} isBrief={isBrief} />
              </dl>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface SideCellProps {
  readonly name: string;
  readonly side: Side;
  readonly ruleOf: ReadonlyMap<string, Rule>;
  readonly isBrief: boolean;
}

function SideCell({ name, side, ruleOf, isBrief }: SideCellProps) {
  const { t, format } = useLanguage();
  const rule = side.ruleKey === null ? undefined : ruleOf.get(side.ruleKey);
  const also = side.alsoRuleKey === null ? undefined : ruleOf.get(side.alsoRuleKey);
  return (
    <div className="min-w-0">
      <dt className="text-ui text-ink-2">{name}</dt>
      <dd>
        <span className="figures font-semibold">
          {side.amount === null
            ? t(`calculator.why_${side.why ?? 'VALUE_UNCONFIRMED'}`)
            : format.money(side.amount, 'AZN', true)}
        </span>
        {side.isAssumed ? <span className="text-warn"> · {t('calculator.assumed')}</span> : null}
        {rule === undefined ? null : <CitedRule rule={rule} isBenefit={side.isBenefit} isBrief={isBrief} />}
        {also === undefined ? null : (
          <span className="block text-xs text-ink-2">{t('calculator.also', { title: also.title })}</span>
        )}
      </dd>
    </div>
  );
}

interface CitedRuleProps {
  readonly rule: Rule;
  readonly isBenefit: boolean;
  readonly isBrief: boolean;
}

function CitedRule({ rule, isBenefit, isBrief }: CitedRuleProps) {
  const { t, format } = useLanguage();
  if (isBrief)
    return (
      <span className="block text-xs text-ink-2">
        {valueText(rule, t, format)} · {rule.article ?? t('itPark.noArticle')} · {rule.confidenceLabel}
      </span>
    );
  const parts = [
    valueText(rule, t, format),
    rule.article ?? t('itPark.noArticle'),
    t('calculator.version', { from: format.day(rule.validFrom, 'short') }),
    ...(isBenefit ? [clockText(rule.clock, t, format)] : []),
    rule.verifiedBy !== null && rule.verifiedOn !== null
      ? t('itPark.verified', { by: rule.verifiedBy, on: format.day(rule.verifiedOn, 'short') })
      : t('itPark.notVerified'),
  ];
  return (
    <span className="mt-0.5 grid justify-items-start gap-1 text-xs text-ink-2">
      <span>{parts.join(' · ')}</span>
      <ConfidenceBadge rule={rule} />
    </span>
  );
}
