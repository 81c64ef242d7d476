import type { SessionMethod } from '@aim/domain/identity/session';
import type { Assurance } from '@aim/domain/kernel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';
import { SessionMethods } from './identity.enums.ts';

export type SessionEndReason =
  | 'SIGNED_OUT'
  | 'ENDED_BY_PERSON'
  | 'REPLACED'
  | 'TOO_MANY'
  | 'EXPIRED'
  | 'PERSON_DISABLED'
  | 'CREDENTIALS_CHANGED'
  | 'SIGNED_OUT_AT_PROVIDER';

/** One browser in which a person is signed in; the cookie's secret is stored as its hash alone. */
@ObjectType()
@Entity('session')
export class Session {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('bytea', { select: false })
  tokenHash: Buffer;

  @Column('uuid')
  personId: string;

  @Field(() => SessionMethods)
  @Column('text')
  method: SessionMethod;

  @Column('text')
  assurance: Assurance;

  /** The session at the provider of Digital Login that opened this one, or that confirmed it last. */
  @Column('text', { nullable: true })
  signOnSid: string | null;

  @Column('uuid', { nullable: true })
  actingForId: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'To the minute.' })
  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  stepUpAt: Date | null;

  @Field(() => String, { description: 'Browser and system, for example "Firefox, Linux".' })
  @Column('text')
  device: string;

  @Field(() => String, { description: 'The network of the address, never the whole address.' })
  @Column('text')
  address: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endReason: SessionEndReason | null;
}
