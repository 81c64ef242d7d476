import type { Localised } from '@aim/domain/kernel/locale';
import type { Clock } from '@aim/domain/residency/clock';
import { COMPUTATION_KINDS, type ComputationKind } from '@aim/domain/residency/computation';
import { RULE_VERSION_STATES, type RuleVersionState } from '@aim/domain/residency/rule-version';
import {
  BENEFIT_AUDIENCES,
  BENEFIT_SCOPES,
  BENEFIT_SIDES,
  BENEFIT_TOPICS,
  type BenefitAudience,
  type BenefitScope,
  type BenefitSide,
  type BenefitTopic,
  CONFIDENCES,
  type Confidence,
} from '@aim/domain/residency/vocabulary';
import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';

export const BenefitSides = enumOf(BENEFIT_SIDES);
export const BenefitTopics = enumOf(BENEFIT_TOPICS);
export const BenefitScopes = enumOf(BENEFIT_SCOPES);
export const BenefitAudiences = enumOf(BENEFIT_AUDIENCES);
export const Confidences = enumOf(CONFIDENCES);
export const ComputationKinds = enumOf(COMPUTATION_KINDS);
export const RuleVersionStates = enumOf(RULE_VERSION_STATES);
registerEnumType(BenefitSides, { name: 'BenefitSide' });
registerEnumType(BenefitTopics, { name: 'BenefitTopic' });
registerEnumType(BenefitScopes, { name: 'BenefitScope' });
registerEnumType(BenefitAudiences, { name: 'BenefitAudience' });
registerEnumType(Confidences, { name: 'Confidence', description: 'How far a rule can be relied on.' });
registerEnumType(ComputationKinds, { name: 'ComputationKind' });
registerEnumType(RuleVersionStates, { name: 'BenefitRuleVersionState' });

/** One rule of the law: what it is about and for whom. What it says is in its versions. */
@Entity('benefit_rule')
export class BenefitRuleRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  side: BenefitSide;

  @Column('text')
  topic: BenefitTopic;

  @Column('text')
  scope: BenefitScope;

  @Column('text')
  audience: BenefitAudience;

  @Column('integer')
  position: number;
}

/** What a rule says, in whole; never edited: another text is another version. */
@Entity('benefit_rule_version')
export class BenefitRuleVersionRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  ruleId: string;

  @Column('text', { default: 'PROPOSED' })
  state: RuleVersionState;

  @Column('text')
  origin: 'FIRST' | 'PROPOSAL';

  @Column('text')
  kind: ComputationKind;

  @Column('jsonb', { nullable: true })
  parameters: object | null;

  @Column('jsonb')
  clock: Clock;

  @Column('boolean')
  isApplied: boolean;

  @Column('jsonb')
  title: Localised;

  @Column('jsonb', { nullable: true })
  conditions: Localised | null;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text')
  confidence: Confidence;

  @Column('text', { nullable: true })
  verifiedBy: string | null;

  @Column('date', { nullable: true })
  verifiedOn: string | null;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  proposedById: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
