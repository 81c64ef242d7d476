import type { MailState } from '@aim/domain/notifications/mail';
import type { Topic } from '@aim/domain/notifications/topic';
import { Field, ID, InputType } from '@nestjs/graphql';
import { MailStates } from './mail.entity.ts';
import { Topics } from './notification.entity.ts';

@InputType()
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'All when null.' })
  ids?: string[] | null;
}

@InputType()
export class SetNotificationPreferenceInput {
  @Field(() => Topics)
  topic: Topic;

  @Field(() => Boolean)
  inApp: boolean;

  @Field(() => Boolean)
  email: boolean;
}

@InputType()
export class MailFilter {
  @Field(() => String, { nullable: true, description: 'Part of the address or the subject.' })
  search?: string | null;

  @Field(() => [MailStates], { nullable: true })
  state?: MailState[] | null;

  @Field(() => String, { nullable: true })
  template?: string | null;
}

@InputType()
export class HoldMailInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ReleaseMailInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ResendMailInput {
  @Field(() => ID)
  id: string;
}
