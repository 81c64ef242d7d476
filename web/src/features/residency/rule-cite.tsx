import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { useLanguage } from '../../lib/language.tsx';
import type { Rule } from './rule-words.ts';

const TONES: Readonly<Record<Rule['confidence'], Tone>> = {
  LAW: 'ok',
  PRO: 'info',
  PRESS: 'info',
  SEED: 'neutral',
  AUTO: 'warn',
  INFER: 'warn',
  NOT_FOUND: 'warn',
};

export function ConfidenceBadge({ rule }: { readonly rule: Pick<Rule, 'confidence' | 'confidenceLabel'> }) {
  return <Badge tone={TONES[rule.confidence]}>{rule.confidenceLabel}</Badge>;
}

/** Where a rule comes from and who stands for it: article, source, confidence, verified by and on. */
export function RuleSource({ rule }: { readonly rule: Rule }) {
  const { t, format } = useLanguage();
  const article = rule.article ?? t('itPark.noArticle');
  return (
    <div className="grid justify-items-start gap-1">
      {rule.source === null ? (
        <span>{article}</span>
      ) : (
        <a href={rule.source} rel="noreferrer" className="text-link underline underline-offset-3">
          {article}
        </a>
      )}
      <ConfidenceBadge rule={rule} />
      <span className="text-xs text-ink-2">
        {rule.verifiedBy !== null && rule.verifiedOn !== null
          ? t('itPark.verified', { by: rule.verifiedBy, on: format.day(rule.verifiedOn, 'short') })
          : t('itPark.notVerified')}
      </span>
    </div>
  );
}
