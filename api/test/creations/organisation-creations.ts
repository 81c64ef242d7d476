import { randomUUID } from 'node:crypto';
import { organisationOf } from '../residency.ts';
import { personOf } from '../startups.ts';
import type { CreationGround, Creations } from './creation.ts';

/** A company that a founder of the demo runs. */
export async function ownCompany(ground: CreationGround, country = 'AZ'): Promise<string> {
  const id = await organisationOf(ground, [await personOf(ground, 'founder')], `Təkrar ${randomUUID()}`);
  await ground.db.rows('update organisation set country = $2 where id = $1', [id, country]);
  return id;
}

export const organisationCreations: Creations = {
  registerOrganisation: {
    by: 'founder',
    table: 'organisation',
    answer: 'organisation { id }',
    input: () => ({ name: `Təkrar ${randomUUID()}`, legalForm: 'FOREIGN_COMPANY', country: 'NO' }),
  },
  inviteMember: {
    by: 'founder',
    table: 'invitation',
    answer: 'invitation { id }',
    input: async (ground) => ({
      organisationId: await ownCompany(ground),
      email: `${randomUUID()}@example.az`,
      role: 'MEMBER',
    }),
    most: 40,
  },
};
