import type { ImportKind } from '@aim/domain/pipeline/import-run';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ImportMappingType } from './import-mapping.types.ts';
import { ImportKinds } from './import-run.entity.ts';

@InputType()
export class CreateImportInput {
  @Field(() => ImportKinds, { defaultValue: 'STARTUPS' })
  kind: ImportKind;

  @Field(() => String, { description: 'Whose directory it is, for example a name and year.' })
  source: string;

  @Field(() => ID, { description: 'A file of the kind IMPORT that the person has uploaded.' })
  fileId: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class CheckImportInput {
  @Field(() => ID)
  id: string;

  @Field(() => ImportMappingType)
  mapping: ImportMappingType;
}

@InputType()
export class RunImportInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CancelImportInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class UndoImportInput {
  @Field(() => ID)
  id: string;
}
