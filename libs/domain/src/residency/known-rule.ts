import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import type { Clock } from './clock.ts';
import { type ComputationKind, computationOf } from './computation.ts';
import type { BenefitRule } from './rule.ts';
import type { BenefitAudience, BenefitScope, BenefitSide, BenefitTopic, Confidence } from './vocabulary.ts';

/** A rule as it was known when the product began: the first rows of the table, which staff change from then on. */
export interface KnownRule {
  readonly code: string;
  readonly side: BenefitSide;
  readonly topic: BenefitTopic;
  readonly scope: BenefitScope;
  readonly audience?: BenefitAudience;
  readonly title: Localised;
  readonly versions: readonly KnownVersion[];
}

export interface KnownVersion {
  readonly kind: ComputationKind;
  /** In the stored form; null: nobody has confirmed a value. */
  readonly parameters: unknown;
  readonly clock: Clock;
  readonly isApplied?: false;
  readonly conditions: Localised | null;
  readonly article: string | null;
  readonly source: string | null;
  readonly confidence: Confidence;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** The rows as the calculation reads them. */
export function asBenefitRules(known: readonly KnownRule[]): readonly BenefitRule[] {
  return known.flatMap(({ versions, code, side, topic, scope, audience = 'ALL', title }) =>
    versions.map(
      (version): BenefitRule => ({
        versionId: `${code}@${version.validFrom}`,
        ...{ code, side, topic, scope, audience, title },
        computation: computationOf(version.kind, version.parameters),
        clock: version.clock,
        isApplied: version.isApplied ?? true,
        conditions: version.conditions,
        article: version.article,
        source: version.source,
        confidence: version.confidence,
        verifiedBy: null,
        verifiedOn: null,
        valid: { from: version.validFrom, to: version.validTo },
      }),
    ),
  );
}
