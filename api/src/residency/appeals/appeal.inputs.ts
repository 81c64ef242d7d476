import { APPEAL_OUTCOMES, type AppealOutcome, type AppealState } from '@aim/domain/residency/appeal';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { Paged } from '../../platform/page.ts';
import { Payload } from '../../platform/payload.ts';
import { AppealStates, ResidencyAppeal } from './appeal.entity.ts';

export const AppealOutcomes = enumOf(APPEAL_OUTCOMES);
registerEnumType(AppealOutcomes, { name: 'ResidencyAppealOutcome' });
export const AppealSorts = enumOf(['OLDEST', 'NEWEST'] as const);
export type AppealSort = keyof typeof AppealSorts;
registerEnumType(AppealSorts, { name: 'ResidencyAppealSort', description: 'By the day of filing.' });

@InputType({ description: 'Conditions that hold together.' })
export class ResidencyAppealFilter {
  @Field(() => [AppealStates], { nullable: true })
  state?: AppealState[] | null;

  @Field(() => String, { nullable: true, description: 'In the name of the organisation.' })
  search?: string | null;
}

@InputType({
  description: 'Against the refusal of an application, or the last suspension or revocation of a residency.',
})
export class FileAppealInput {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true })
  residencyId?: string | null;

  @Field(() => String)
  grounds: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class DecideAppealInput {
  @Field(() => ID)
  id: string;

  @Field(() => AppealOutcomes)
  outcome: AppealOutcome;

  @Field(() => String)
  reasons: string;
}

export const ResidencyAppealPage = Paged(ResidencyAppeal, 'ResidencyAppealPage');
export const ResidencyAppealPayload = Payload('ResidencyAppealPayload', { appeal: () => ResidencyAppeal });
