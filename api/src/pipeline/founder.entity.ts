import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';

/** A person's place among the founders of a startup; ended, never deleted. */
@ObjectType()
@Entity('founder')
export class Founder {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Column('uuid')
  personId: string;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  isLead: boolean;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;
}
