import type { CohortKind } from '@aim/domain/pipeline/participation';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../platform/scalars.ts';
import { CohortKinds } from './cohort.entity.ts';

@InputType()
export class CreateCohortInput {
  @Field(() => String)
  name: string;

  @Field(() => CohortKinds)
  kind: CohortKind;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class InviteToCohortInput {
  @Field(() => ID)
  cohortId: string;

  @Field(() => ID)
  startupId: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ParticipationStepInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  on: string;
}

@InputType()
export class ReasonedParticipationStepInput extends ParticipationStepInput {
  @Field(() => String)
  reason: string;
}
