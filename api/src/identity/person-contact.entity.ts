import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person is reached. Under row-level security: read it through `withActor`. */
@Entity('person_contact')
export class PersonContact {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('text')
  email: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verifiedAt: Date | null;
}
