import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act of signing: what, by whom, until when; the answer is taken once. */
@Entity('signature_operation')
export class SignatureOperation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  content: string;

  @Column('bytea')
  contentHash: Buffer;

  @Column('bytea')
  finEncrypted: Buffer;

  @Column('bytea')
  finHash: Buffer;

  @Column('text', { default: 'PENDING' })
  state: 'PENDING' | 'SIGNED';

  @Column({ type: 'timestamptz', precision: 3 })
  notBefore: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid')
  createdById: string;

  @Column('text', { nullable: true })
  signerName: string | null;

  @Column('text', { nullable: true })
  certificate: string | null;

  @Column('text', { nullable: true })
  signature: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  signedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  usedAt: Date | null;
}
