import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { TOPICS, type Topic } from '@aim/domain/notifications/topic';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const Topics = enumOf(TOPICS);
registerEnumType(Topics, { name: 'NotificationTopic' });

/** One message in the bell; its words are made when it is read, in the reader's language. */
@ObjectType()
@Entity('notification')
export class Notification<Kind extends TemplateKind = TemplateKind> {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  eventId: string;

  @Field(() => String)
  @Column('text')
  kind: Kind;

  @Column('jsonb')
  params: TemplateParams[Kind];

  @Field(() => String, { nullable: true, description: 'Where the matter is.' })
  @Column('text', { nullable: true })
  href: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  readAt: Date | null;
}

/** What a person chose for a topic. */
@Entity('notification_preference')
export class ChosenChannels {
  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('text')
  topic: Topic;

  @Column('boolean')
  inApp: boolean;

  @Column('boolean')
  email: boolean;
}

@ObjectType({ description: 'Where messages on a topic go; mandatory ones cannot be switched off.' })
export class NotificationPreference {
  @Field(() => Topics)
  topic: Topic;

  @Field(() => String)
  label: string;

  @Field(() => String)
  description: string;

  @Field(() => Boolean)
  inApp: boolean;

  @Field(() => Boolean)
  email: boolean;

  @Field(() => Boolean)
  mandatory: boolean;
}
