import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Payload } from '../platform/payload.ts';
import { JsonScalar } from '../platform/scalars.ts';

/** A filter and sort of a list that somebody keeps under a name; staff may share theirs with staff. */
@ObjectType()
@Entity('saved_view')
export class SavedView {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  ownerId: string;

  @Field(() => String)
  @Column('text')
  screen: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => JsonScalar, { description: 'The search part of the address, as the screen wrote it.' })
  @Column('jsonb')
  search: Record<string, unknown>;

  @Field(() => Boolean)
  @Column('boolean')
  shared: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

@InputType()
export class SaveViewInput {
  @Field(() => String)
  screen: string;

  @Field(() => String)
  name: string;

  @Field(() => JsonScalar)
  search: Record<string, unknown>;

  @Field(() => Boolean)
  shared: boolean;
}

@InputType()
export class DeleteViewInput {
  @Field(() => ID)
  id: string;
}

export const SavedViewPayload = Payload('SavedViewPayload', { savedView: () => SavedView });
