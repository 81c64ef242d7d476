import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class InviteCofounderInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true, description: 'What the person is to be in the team, for example CTO.' })
  title?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class CofounderTokenInput {
  @Field(() => String)
  token: string;
}

@InputType()
export class RevokeCofounderInvitationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class MakeLeadFounderInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => ID)
  founderId: string;
}
