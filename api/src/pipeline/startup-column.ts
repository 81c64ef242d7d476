import type { Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Stages, Startup } from './startup.entity.ts';

@ObjectType({ description: 'A stage on the board: its newest startups, and how many there are (exact up to 1,000).' })
export class StageColumn {
  @Field(() => Stages)
  stage: Stage;

  @Field(() => Int)
  count: number;

  @Field(() => Boolean)
  countIsCapped: boolean;

  @Field(() => [Startup])
  items: Startup[];

  @Field(() => Boolean, { description: 'The next ones: `startups(filter: { stage: [it] })`.' })
  hasMore: boolean;
}
