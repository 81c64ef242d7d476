import type { Region } from '@aim/domain/kernel/region';
import type { Sector } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Regions, Sectors } from './startup.entity.ts';

@InputType()
class StartupDetailsInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  oneLiner?: string | null;

  @Field(() => String, { nullable: true })
  problem?: string | null;

  @Field(() => String, { nullable: true })
  solution?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => Sectors)
  sector: Sector;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  @Field(() => String, { defaultValue: 'AZ', description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => Regions, { nullable: true, description: 'Needed in Azerbaijan once the record is sent for moderation.' })
  region?: Region | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => Int, { nullable: true })
  foundedYear?: number | null;

  @Field(() => Int, { nullable: true })
  teamSize?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An organisation the person belongs to; null for a team without a company.',
  })
  organisationId?: string | null;
}

@InputType()
export class RegisterStartupInput extends StartupDetailsInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the person has seen those that look the same and says it is another one.',
  })
  isNotDuplicate?: boolean | null;

  @Field(() => String)
  idempotencyKey: string;
}
