import type { ProblemParams } from '@aim/domain/kernel/problem';
import type { ImportMapping } from '@aim/domain/pipeline/import-mapping';
import {
  IMPORT_KINDS,
  IMPORT_OUTCOMES,
  IMPORT_RUN_STATES,
  type ImportKind,
  type ImportRunState,
} from '@aim/domain/pipeline/import-run';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar } from '../../platform/scalars.ts';
import { ImportColumn, ImportMappingType } from './import-mapping.types.ts';

export const ImportRunStates = enumOf(IMPORT_RUN_STATES);
export const ImportOutcomes = enumOf(IMPORT_OUTCOMES);
export const ImportKinds = enumOf(IMPORT_KINDS);
registerEnumType(ImportRunStates, { name: 'ImportRunState' });
registerEnumType(ImportOutcomes, { name: 'ImportOutcome', description: 'What a row of the file comes to.' });
registerEnumType(ImportKinds, { name: 'ImportKind' });

/** One file on its way into the product: read, checked, imported, and undone where it has to be. */
@ObjectType()
@Entity('import_run')
export class ImportRun {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => ImportKinds)
  @Column('text')
  kind: ImportKind;

  @Field(() => String, { description: 'Whose directory it is: rows are known again by it and their key.' })
  @Column('text')
  source: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Field(() => String)
  @Column('text')
  fileName: string;

  @Field(() => ImportRunStates)
  @Column('text', { default: 'UPLOADED' })
  state: ImportRunState;

  @Field(() => [ImportColumn], { nullable: true, description: 'Null until the file has been read.' })
  @Column('jsonb', { nullable: true })
  columns: ImportColumn[] | null;

  @Field(() => ImportMappingType, { nullable: true, description: 'How the columns are understood in the last check.' })
  @Column('jsonb', { nullable: true })
  mapping: ImportMapping | null;

  @Field(() => Int, { description: 'Rows of the file.' })
  @Column('integer', { default: 0 })
  total: number;

  @Field(() => Int, { description: 'Rows that this step has dealt with.' })
  @Column('integer', { default: 0 })
  processed: number;

  @Column('jsonb', { nullable: true })
  failure: { code: string; params: ProblemParams } | null;

  @Column('uuid', { nullable: true })
  startedById: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;
}
