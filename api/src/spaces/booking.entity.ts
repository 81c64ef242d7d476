import type { BookingState } from '@aim/domain/spaces/booking';
import type { SlotWaitState } from '@aim/domain/spaces/slot-wait';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';
import { BookingStates, SlotWaitStates } from './spaces.enums.ts';

/** One stay in one room. */
@ObjectType()
@Entity('booking')
export class Booking {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  reference: string;

  @Column('uuid')
  resourceId: string;

  @Column('uuid')
  centreId: string;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false })
  startsAt: Date;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false })
  endsAt: Date;

  @Field(() => BookingStates)
  @Column('text')
  state: BookingState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until then the time is held; then it is free again.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  holdExpiresAt: Date | null;

  @Column('uuid')
  ownerId: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => Int)
  @Column('integer')
  people: number;

  @Column('bigint')
  qepik: string;

  @Field(() => Int)
  @Column('integer')
  credits: number;

  @Column('integer')
  cancelMinutes: number;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  checkInFrom: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'After it the room is released; null: it is not.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  checkInUntil: Date | null;

  @Field(() => Boolean, { description: 'Cancelled after the free time: what was used stays used.' })
  @Column('boolean')
  isLate: boolean;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  madeAt: Date;

  @Field(() => String, { nullable: true, description: 'The words of who decided or cancelled.' })
  @Column('text', { nullable: true })
  decidedReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  checkedInAt: Date | null;

  @Column('integer')
  sequence: number;

  @Field(() => Int)
  @Column('integer')
  version: number;
}

/** A place in the line for a time that is taken. */
@ObjectType()
@Entity('slot_wait')
export class SlotWait {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  resourceId: string;

  @Column('uuid')
  centreId: string;

  @Column('uuid')
  personId: string;

  @Field(() => Int)
  @Column('integer')
  people: number;

  @Field(() => SlotWaitStates)
  @Column('text')
  state: SlotWaitState;

  @Column('uuid', { nullable: true })
  bookingId: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  offeredUntil: Date | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  joinedAt: Date;

  @Column('integer')
  version: number;
}
