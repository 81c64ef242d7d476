import type { Region } from '@aim/domain/kernel/region';
import type { ReturnReason } from '@aim/domain/pipeline/moderation';
import type { Sector } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Regions, Sectors } from './startup.entity.ts';
import { ReturnReasons } from './startup-revision.entity.ts';

@InputType({ description: 'Fields that are left out stay as they are; null empties a field.' })
export class UpdateStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  oneLiner?: string | null;

  @Field(() => String, { nullable: true })
  problem?: string | null;

  @Field(() => String, { nullable: true })
  solution?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => Sectors, { nullable: true })
  sector?: Sector | null;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  @Field(() => String, { nullable: true })
  country?: string | null;

  @Field(() => Regions, { nullable: true })
  region?: Region | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => Int, { nullable: true })
  foundedYear?: number | null;

  @Field(() => Int, { nullable: true })
  teamSize?: number | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

@InputType()
export class StartupIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ReturnInput {
  @Field(() => ID)
  id: string;

  @Field(() => [ReturnReasons])
  reasons: ReturnReason[];

  @Field(() => String, { nullable: true, description: 'Needed with OTHER.' })
  note?: string | null;
}

@InputType()
export class RevisionIdInput {
  @Field(() => ID)
  id: string;
}
