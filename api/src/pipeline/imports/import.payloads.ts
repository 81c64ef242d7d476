import type { ImportOutcome } from '@aim/domain/pipeline/import-run';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Paged } from '../../platform/page.ts';
import { Payload } from '../../platform/payload.ts';
import { DateTimeScalar } from '../../platform/scalars.ts';
import { ImportOutcomes, ImportRun } from './import-run.entity.ts';

@ObjectType({ description: 'Why a row stays out, or what of it does, in the language of the person.' })
export class ImportRowReason {
  @Field(() => String, { nullable: true, description: 'The column of the file.' })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true, description: 'As it stands in the file, shortened.' })
  value: string | null;
}

@ObjectType()
export class ImportRow {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As a person counts it: the header is row 1.' })
  rowNumber: number;

  @Field(() => ImportOutcomes)
  outcome: ImportOutcome;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  sourceKey: string | null;

  @Field(() => Boolean, { description: 'Written, not only checked.' })
  isApplied: boolean;

  @Field(() => Boolean)
  isUndone: boolean;
}

@ObjectType()
export class ImportSource {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => DateTimeScalar)
  updatedAt: Date;
}

export const ImportRunPage = Paged(ImportRun, 'ImportRunPage');
export const ImportRowPage = Paged(ImportRow, 'ImportRowPage');
export const ImportRunPayload = Payload('ImportRunPayload', { importRun: () => ImportRun });
