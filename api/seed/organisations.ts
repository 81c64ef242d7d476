import type { Actor } from '@aim/domain/kernel/policy';
import type { LegalForm } from '@aim/domain/organisations/legal-form';
import { DEMO_COMPANIES } from '../src/integrations/registry/index.ts';
import { acceptInvitation } from '../src/organisations/accept-invitation.ts';
import { dissolveOrganisation } from '../src/organisations/dissolve-organisation.ts';
import { invitationLink } from '../src/organisations/invitations.queries.ts';
import { inviteMember } from '../src/organisations/invite-member.ts';
import { registerOrganisation } from '../src/organisations/register-organisation.ts';
import { verifyOrganisation } from '../src/organisations/verify-organisation.ts';
import { type Ctx, type CtxSeed, createCtx, inTransaction } from '../src/platform/ctx.ts';

/** Somebody of the demo: who acts, and where mail reaches them. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly actor: Actor;
}

/** What other seeds need to know about the people. */
export interface DemoCast {
  readonly persona: (key: string) => DemoPerson;
  readonly crowd: readonly DemoPerson[];
}

const ABROAD: readonly [string, string][] = [
  ['Anatolia Grid Software', 'TR'],
  ['Tbilisi Robotics Works', 'GE'],
  ['Rhein Sensorik', 'DE'],
  ['Steppe Cloud', 'KZ'],
  ['Tashkent Edu Labs', 'UZ'],
  ['Baltic Ledger', 'EE'],
];
interface Wish {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly tin: string | null;
  readonly country: string;
  readonly address: string | null;
}

function wishes(): Wish[] {
  const local = DEMO_COMPANIES.map(
    ({ name, legalForm, tin, address }): Wish => ({ name, legalForm, tin, address, country: 'AZ' }),
  );
  const abroad = ABROAD.map(
    ([name, country]): Wish => ({ name, legalForm: 'FOREIGN_COMPANY', tin: null, country, address: null }),
  );
  return [...local, ...abroad];
}

const DAY = 86_400_000;

/** About eighty organisations over the past year, by the same commands people use, so that log and history are complete. */
export async function seedOrganisations(
  base: CtxSeed,
  cast: DemoCast,
  report: (done: number, total: number) => void,
): Promise<void> {
  const list = wishes();
  const officer = cast.persona('programme-officer');
  for (const [index, wish] of list.entries()) {
    const owner = ownerOf(cast, wish, index);
    const at = new Date(base.now.getTime() - (list.length - index) * 4.3 * DAY);
    const organisation = await as(base, owner, at, (ctx) =>
      registerOrganisation(ctx, { ...wish, idempotencyKey: `demo-organisation-${index}` }),
    );
    // Only the younger ones still wait for staff, or the first screen would show a year of neglect.
    const waits = index >= list.length - 36 && index % 3 === 2;
    if (!waits)
      await as(base, officer, new Date(at.getTime() + 2 * DAY), (ctx) =>
        verifyOrganisation(ctx, { id: organisation.id }),
      );
    if (index % 19 === 18)
      await as(base, officer, new Date(at.getTime() + 3 * DAY), (ctx) =>
        dissolveOrganisation(ctx, { id: organisation.id, reason: 'Təsisçilərin müraciəti ilə ləğv edilib' }),
      );
    else await seedMembers(base, cast, owner, organisation.id, at, index);
    report(index + 1, list.length);
  }
}

/** The personas run the first organisations, so that each of them has something to look at. */
function ownerOf(cast: DemoCast, wish: Wish, index: number): DemoPerson {
  if (wish.legalForm === 'FUND') return cast.persona('investor');
  if (wish.legalForm === 'FOREIGN_COMPANY' && wish.country === 'TR') return cast.persona('founder-foreign');
  if (index < 2) return cast.persona('founder');
  if (index === 2) return cast.persona('founder-two');
  return cast.crowd[index % cast.crowd.length] as DemoPerson;
}

async function seedMembers(
  base: CtxSeed,
  cast: DemoCast,
  owner: DemoPerson,
  organisationId: string,
  at: Date,
  index: number,
): Promise<void> {
  const met = new Set<string>();
  for (let n = 0; n < index % 4; n++) {
    const guest =
      index === 1 && n === 0
        ? cast.persona('founder-two')
        : (cast.crowd[(index * 5 + n * 11 + 17) % cast.crowd.length] as DemoPerson);
    if (guest.id === owner.id || met.has(guest.id)) continue;
    met.add(guest.id);
    const invitedAt = new Date(at.getTime() + (n + 1) * DAY);
    const invitation = await as(base, owner, invitedAt, (ctx) =>
      inviteMember(ctx, {
        organisationId,
        email: guest.email,
        role: n === 0 ? 'ADMIN' : 'MEMBER',
        idempotencyKey: `demo-invite-${organisationId}-${n}`,
      }),
    );
    const isAnswered = n < 2 || index % 5 !== 0;
    if (!isAnswered) continue;
    const link = await invitationLink(createCtx(base), invitation.id);
    await as(base, guest, new Date(invitedAt.getTime() + DAY / 3), (ctx) =>
      acceptInvitation(ctx, { token: link?.split('/').at(-1) }),
    );
  }
}

/** Runs a command as somebody at an instant of the past; memberships are read anew, because earlier commands made them. */
export async function as<T>(base: CtxSeed, person: DemoPerson, now: Date, fn: (ctx: Ctx) => Promise<T>): Promise<T> {
  const memberships = await base.db.rows<{ organisationId: string; role: 'ADMIN' | 'MEMBER' }>(
    'select organisation_id as "organisationId", role from membership where person_id = $1 and ended_at is null',
    [person.id],
  );
  return inTransaction({ ...base, now, actor: { ...person.actor, memberships, stepUpAt: now } }, fn);
}
