import type { PersonState } from '@aim/domain/identity/person';
import type { Density, Theme } from '@aim/domain/identity/preferences';
import type { Locale } from '@aim/domain/kernel/locale';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';
import { Locales } from './identity.enums.ts';

/** Somebody with an account. Contacts, identity and credentials live in tables of their own. */
@ObjectType()
@Entity('person')
export class Person {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  fullName: string;

  @Field(() => Locales)
  @Column('text', { default: 'az' })
  locale: Locale;

  @Column('text', { default: 'SYSTEM' })
  theme: Theme;

  @Column('text', { default: 'STANDARD' })
  density: Density;

  @Column('integer', { default: 100 })
  textScale: 100 | 115 | 130;

  @Column('boolean', { default: true })
  shortcuts: boolean;

  @Column('text', { default: 'ACTIVE' })
  state: PersonState;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  disabledAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastSeenAt: Date | null;
}
