import type { ElectionBase } from '@aim/domain/residency/benefit-election';
import type { ChangeKind } from '@aim/domain/residency/planned-change';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/scalars.ts';
import { ChangeKinds, ElectionBases } from './live.entity.ts';

@InputType({ description: 'Told before it takes effect; a change that is announced late is taken, and shown as late.' })
export class AnnounceChangeInput {
  @Field(() => ID, { description: 'Of the residency.' })
  id: string;

  @Field(() => ChangeKinds)
  kind: ChangeKind;

  @Field(() => String)
  text: string;

  @Field(() => DateScalar)
  effectiveOn: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ConfirmChangeInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  happenedOn: string;
}

@InputType()
export class CallOffChangeInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}

@InputType({
  description: 'What one employee chose in writing; another election for the same month stands in its place.',
})
export class ElectBenefitInput {
  @Field(() => ID, { description: 'Of the residency.' })
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { description: 'The personal number: kept sealed.' })
  fin: string;

  @Field(() => ElectionBases)
  base: ElectionBase;

  @Field(() => DateScalar, { description: 'Any day of the first month.' })
  from: string;

  @Field(() => Boolean)
  isWritten: boolean;

  @Field(() => String)
  idempotencyKey: string;
}
