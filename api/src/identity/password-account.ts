import type { PersonState } from '@aim/domain/identity/person';
import { SYSTEM } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { tellActor } from '../platform/with-actor.ts';

export interface PasswordAccount {
  readonly personId: string;
  readonly fullName: string;
  readonly state: PersonState;
  readonly hash: string | null;
  readonly hasTotp: boolean;
}

/** Whose proved address this is. Contacts are confidential, so the platform itself asks. */
export async function accountByEmail(ctx: Ctx, email: string): Promise<PasswordAccount | null> {
  await tellActor({ ...ctx, actor: SYSTEM });
  const [row]: PasswordAccount[] = await ctx.em.query(
    `select p.id as "personId", p.full_name as "fullName", p.state, w.hash,
            exists (select from totp_credential t where t.person_id = p.id) as "hasTotp"
     from person_contact c join person p on p.id = c.person_id left join password_credential w on w.person_id = p.id
     where c.email = $1 and c.verified_at is not null`,
    [email],
  );
  await tellActor(ctx);
  return row ?? null;
}

export interface Address {
  readonly email: string;
  readonly isVerified: boolean;
}

export async function addressOf(ctx: Ctx, personId: string): Promise<Address | null> {
  await tellActor({ ...ctx, actor: SYSTEM });
  const [row]: Address[] = await ctx.em.query(
    'select email, verified_at is not null as "isVerified" from person_contact where person_id = $1',
    [personId],
  );
  await tellActor(ctx);
  return row ?? null;
}

export async function emailOf(ctx: Ctx, personId: string): Promise<string | null> {
  return (await addressOf(ctx, personId))?.email ?? null;
}

export async function savePassword(ctx: Ctx, personId: string, hash: string): Promise<void> {
  await ctx.em.query(
    `insert into password_credential (person_id, hash, changed_at) values ($1, $2, $3)
     on conflict (person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    [personId, hash, ctx.now],
  );
}
