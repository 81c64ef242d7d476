import type { JsonWebKey } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type KeyPurpose = 'CREDENTIAL' | 'DOCUMENT';

/** A key that signs credentials or documents; the private part is sealed, or with the operator and not here; the public part stays for whoever checks later. */
@Entity('credential_key')
export class CredentialKey {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  purpose: KeyPurpose;

  @Column('text')
  kid: string;

  @Column('jsonb')
  publicJwk: JsonWebKey;

  @Column('bytea', { nullable: true })
  privateSealed: Buffer | null;

  @Column('text', { array: true })
  certificates: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt: Date | null;
}
