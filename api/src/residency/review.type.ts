import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

@ObjectType()
export class ReviewExplanation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'What was or will be done about it.' })
  cure: string | null;

  @Field(() => DateTimeScalar)
  submittedAt: Date;

  @Field(() => String)
  submittedBy: string;
}

@ObjectType({ description: 'A review, in which the resident explains and cures before anything is decided.' })
export class ResidencyReview {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  openedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to explain; null where no term is known.' })
  explainBy: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to cure.' })
  cureBy: string | null;

  @Field(() => [ReviewExplanation], { description: 'Newest first.' })
  explanations: ReviewExplanation[];
}
