import type { FileVisibility } from '@aim/domain/documents/file';
import type { FileKind } from '@aim/domain/documents/file-kind';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FileKinds, FileVisibilities } from './file.entity.ts';

@InputType()
export class CreateUploadInput {
  @Field(() => String, { description: 'Kind of the record: organisation, person …' })
  subjectType: string;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => String)
  mediaType: string;

  @Field(() => FileVisibilities)
  visibility: FileVisibility;

  @Field(() => FileKinds, { defaultValue: 'DOCUMENT' })
  kind: FileKind;
}

@InputType()
export class RemoveFileInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class SetFileVisibilityInput {
  @Field(() => ID)
  id: string;

  @Field(() => FileVisibilities)
  visibility: FileVisibility;
}

@InputType()
export class SignDownloadInput {
  @Field(() => ID)
  id: string;
}
