import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';

/** A key in a person's device or password store; we hold its public half. */
@ObjectType()
@Entity('passkey')
export class Passkey {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  credentialId: string;

  @Column('bytea')
  publicKey: Buffer;

  /** bigint comes as text. */
  @Column('bigint', { default: 0 })
  counter: string;

  @Column('text', { array: true, default: () => "'{}'" })
  transports: string[];

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => Boolean, { description: 'Kept by the person’s password store on several devices.' })
  @Column('boolean')
  synced: boolean;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastUsedAt: Date | null;
}
