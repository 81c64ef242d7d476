import { FILE_STATES, FILE_VISIBILITIES, type FileState, type FileVisibility } from '@aim/domain/documents/file';
import { FILE_KINDS, type FileKind, type MediaType } from '@aim/domain/documents/file-kind';
import type { SubjectType } from '@aim/domain/events';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const FileStates = enumOf(FILE_STATES);
export const FileVisibilities = enumOf(FILE_VISIBILITIES);
export const FileKinds = enumOf(FILE_KINDS);
registerEnumType(FileStates, { name: 'FileState' });
registerEnumType(FileVisibilities, { name: 'FileVisibility' });
registerEnumType(FileKinds, { name: 'FileKind', description: 'What a file is for: it decides types and sizes.' });

/** An uploaded file; its bytes live in the file store under a random key. */
@ObjectType()
@Entity('file')
export class File {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  subjectType: SubjectType;

  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** Loaded with the file: who runs what it is attached to. */
  teamIds?: readonly string[];
  readerIds?: readonly string[];

  @Field(() => FileKinds)
  @Column('text')
  kind: FileKind;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  mediaType: MediaType;

  @Field(() => Int, { description: 'Bytes.' })
  @Column('integer')
  size: number;

  @Field(() => FileVisibilities)
  @Column('text')
  visibility: FileVisibility;

  @Field(() => FileStates)
  @Column('text', { default: 'UPLOADING' })
  state: FileState;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  uploadedById: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('integer')
  announcedSize: number;

  @Column('bytea', { nullable: true })
  ticketHash: Buffer | null;

  @Column('uuid', { nullable: true })
  ticketSessionId: string | null;

  @Column('text', { nullable: true })
  storageKey: string | null;

  @Column('text', { nullable: true })
  previewKey: string | null;

  @Column('bytea', { nullable: true })
  sha256: Buffer | null;

  @Field(() => Boolean, { description: 'The document carries scripts or actions: open it with care.' })
  @Column('boolean', { default: false })
  hasActiveContent: boolean;

  @Column('integer', { default: 0 })
  scanAttempts: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  nextScanAt: Date | null;
}
