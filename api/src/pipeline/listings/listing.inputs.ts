import type { Region } from '@aim/domain/kernel/region';
import type { ListingAudience, ListingGroup, ListingLevel } from '@aim/domain/pipeline/listing';
import type { Sector, Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { MoneyInput } from '../../platform/money.ts';
import { DateScalar } from '../../platform/scalars.ts';
import { Regions, Sectors, Stages } from '../startup.entity.ts';
import { ListingAudiences, ListingGroups, ListingLevels } from './listing.entity.ts';

@InputType({ description: 'What founders consent to show, to whom and until when.' })
export class ListingTermsInput {
  @Field(() => ListingLevels)
  level: ListingLevel;

  @Field(() => [ListingGroups])
  groups: ListingGroup[];

  @Field(() => ListingAudiences)
  audience: ListingAudience;

  @Field(() => [ID], { nullable: true, description: 'With NAMED_FUNDS: who may see it.' })
  fundIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Never shown to these.' })
  excludedFundIds?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The last day; half a year unless said, at most a year.' })
  expiresOn?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What the startup looks for; a teaser tells only a band.' })
  ask?: MoneyInput | null;
}

@InputType()
export class PublishListingInput extends ListingTermsInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => String, { description: 'The version of the text that was read.' })
  consentVersion: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class PauseListingInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ResumeListingInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RevokeListingInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Conditions that hold together; a list holds when one of its values does.' })
export class ListingFilter {
  @Field(() => String, { nullable: true, description: 'Words of the card; names only of startups that show theirs.' })
  search?: string | null;

  @Field(() => [Sectors], { nullable: true })
  sector?: Sector[] | null;

  @Field(() => [Stages], { nullable: true })
  stage?: Stage[] | null;

  @Field(() => [Regions], { nullable: true })
  region?: Region[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string[] | null;
}

export const ListingSorts = enumOf(['NEWEST', 'OLDEST', 'STAGE_NEWEST'] as const);
export type ListingSort = keyof typeof ListingSorts;
registerEnumType(ListingSorts, { name: 'ListingSort', description: 'By the day of consent, or of the current stage.' });
