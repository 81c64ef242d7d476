import type { Locale } from '@aim/domain/kernel/locale';
import { MAIL_STATES, type MailState } from '@aim/domain/notifications/mail';
import type { TemplateKind } from '@aim/domain/notifications/template';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Locales } from '../identity/index.ts';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const MailStates = enumOf(MAIL_STATES);
registerEnumType(MailStates, { name: 'MailState' });

/** One message of the outbox; its body is encrypted at rest. */
@ObjectType()
@Entity('mail')
export class Mail {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Field(() => String, { name: 'to' })
  @Column('text')
  toAddress: string;

  @Field(() => String)
  @Column('text')
  template: TemplateKind;

  @Field(() => Locales)
  @Column('text')
  locale: Locale;

  @Field(() => String)
  @Column('text')
  subject: string;

  @Column('bytea', { nullable: true })
  bodySealed: Buffer | null;

  @Column('text')
  messageId: string;

  @Field(() => MailStates)
  @Column('text')
  state: MailState;

  @Column('integer', { default: 1 })
  version: number;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Not sent before; while it is being sent, when that would be repeated.' })
  @Column({ type: 'timestamptz', precision: 3 })
  nextAttemptAt: Date;

  @Field(() => Int)
  @Column('integer', { default: 0 })
  attempts: number;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  lastError: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  sentAt: Date | null;
}
