import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload, Problem } from '../platform/payload.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { File } from './file.entity.ts';

@ObjectType({ description: 'Where the bytes go, by the tus protocol: HEAD and PATCH.' })
export class UploadTicket {
  @Field(() => ID, { description: 'Id of the file.' })
  id: string;

  @Field(() => String)
  href: string;

  @Field(() => DateTimeScalar)
  expiresAt: Date;
}

@ObjectType()
export class DownloadPayload {
  @Field(() => String, { nullable: true })
  href?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  expiresAt?: Date | null;

  @Field(() => [Problem])
  problems: Problem[];
}

export const UploadPayload = Payload('UploadPayload', { upload: () => UploadTicket, file: () => File });
export const FilePayload = Payload('FilePayload', { file: () => File });
