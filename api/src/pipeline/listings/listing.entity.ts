import {
  LISTING_AUDIENCES,
  LISTING_GROUPS,
  LISTING_LEVELS,
  LISTING_STATES,
  type ListingAudience,
  type ListingGroup,
  type ListingLevel,
  type ListingState,
} from '@aim/domain/pipeline/listing';
import type { ConsentElement } from '@aim/domain/pipeline/listing-consent';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const ListingLevels = enumOf(LISTING_LEVELS);
export const ListingGroups = enumOf(LISTING_GROUPS);
export const ListingAudiences = enumOf(LISTING_AUDIENCES);
export const ListingStates = enumOf(LISTING_STATES);
registerEnumType(ListingLevels, {
  name: 'ListingLevel',
  description: 'TEASER: a card without a name. LISTED: by name.',
});
registerEnumType(ListingGroups, { name: 'ListingGroup', description: 'What is shown beyond the card.' });
registerEnumType(ListingAudiences, { name: 'ListingAudience' });
registerEnumType(ListingStates, { name: 'ListingState' });

/** Consent to be shown to investors, as it was given: new terms are a new row. */
@ObjectType()
@Entity('listing')
export class Listing {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => String, { description: 'What a card without a name is called by.' })
  @Column('text')
  code: string;

  @Field(() => ListingStates)
  @Column('text', { default: 'ACTIVE' })
  state: ListingState;

  @Field(() => ListingLevels)
  @Column('text')
  level: ListingLevel;

  @Field(() => [ListingGroups])
  @Column('text', { array: true })
  groups: ListingGroup[];

  @Field(() => ListingAudiences)
  @Column('text')
  audience: ListingAudience;

  @Field(() => DateScalar, { description: 'The last day.' })
  @Column('date')
  expiresOn: string;

  @Column('bigint', { nullable: true })
  askAmount: string | null;

  @Column('text', { nullable: true })
  askCurrency: string | null;

  @Field(() => String)
  @Column('text')
  consentVersion: string;

  @Column('jsonb')
  consent: Record<ConsentElement, string>;

  @Column('uuid')
  publishedById: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: Date;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;
}
