import type { Region } from '@aim/domain/kernel/region';
import type { ListingGroup, ListingLevel } from '@aim/domain/pipeline/listing';
import type { Sector, Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { MoneyValue } from '../../platform/money.ts';
import { FeedOf, Paged } from '../../platform/page.ts';
import { Payload } from '../../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';
import { Regions, Sectors, Stages } from '../startup.entity.ts';
import { Listing, ListingGroups, ListingLevels } from './listing.entity.ts';

@ObjectType()
export class ListedFounder {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Boolean)
  isLead: boolean;
}

@ObjectType({ description: 'What a startup reported for a month, as far as it consents: other figures are null.' })
export class ListedMonth {
  @Field(() => DateScalar)
  month: string;

  @Field(() => Int, { nullable: true })
  users: number | null;

  @Field(() => Int, { nullable: true })
  payingCustomers: number | null;
}

@ObjectType()
export class ListedFinancialMonth {
  @Field(() => DateScalar)
  month: string;

  @Field(() => MoneyValue, { nullable: true })
  monthlyRevenue: MoneyValue | null;

  @Field(() => MoneyValue, { nullable: true })
  fundingRaised: MoneyValue | null;
}

@ObjectType({ description: 'Opened by signDownload, as long as the consent lives.' })
export class ListedFile {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  mediaType: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;
}

@ObjectType({
  description:
    'A startup as it consents to be seen by this investor, now. Every read is recorded and shown to its founders.',
})
export class ListedStartup {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What a card without a name is called by.' })
  code: string;

  @Field(() => ListingLevels)
  level: ListingLevel;

  @Field(() => String, { nullable: true, description: 'Null for a teaser.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Null for a teaser.' })
  name: string | null;

  @Field(() => String, { nullable: true })
  oneLiner: string | null;

  @Field(() => Sectors)
  sector: Sector;

  @Field(() => Regions, { nullable: true })
  region: Region | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => Stages)
  stage: Stage;

  @Field(() => DateScalar)
  stageOn: string;

  @Field(() => Int)
  intakeYear: number;

  askAmount: string | null;
  askCurrency: string | null;

  @Field(() => String, { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  solution: string | null;

  @Field(() => String, { nullable: true, description: 'Null for a teaser.' })
  website: string | null;

  @Field(() => [ListedFounder], { description: 'Empty for a teaser.' })
  founders: ListedFounder[];

  @Field(() => [ListedMonth], { description: 'The last twelve months that were reported, newest first.' })
  traction: ListedMonth[];

  @Field(() => [ListedFinancialMonth])
  financials: ListedFinancialMonth[];

  @Field(() => [ListedFile])
  files: ListedFile[];

  groups: ListingGroup[];

  @Field(() => DateTimeScalar)
  publishedAt: Date;

  @Field(() => DateScalar, { description: 'The last day of the consent.' })
  expiresOn: string;
}

export const ListingViewKinds = enumOf(['LIST', 'PAGE', 'FILE'] as const);
registerEnumType(ListingViewKinds, {
  name: 'ListingViewKind',
  description: 'Seen in a list, on its page, or a document opened.',
});

@ObjectType({ description: 'One look of an investor at a startup.' })
export class StartupView {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => ListingViewKinds)
  kind: keyof typeof ListingViewKinds;

  @Field(() => [ListingGroups], { description: 'What was shown beyond the card.' })
  groups: ListingGroup[];

  viewerId: string | null;
  fundId: string | null;
}

export const ListedStartupPage = Paged(ListedStartup, 'ListedStartupPage');
export const StartupViewFeed = FeedOf(StartupView, 'StartupViewFeed');
export const ListingPayload = Payload('ListingPayload', { listing: () => Listing });
