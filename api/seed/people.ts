import { fold } from '@aim/domain/kernel/fold';
import { DAY, later } from '@aim/domain/kernel/instant';
import { ANONYMOUS, SYSTEM } from '@aim/domain/kernel/policy';
import { Person } from '../src/identity/person.entity.ts';
import { PersonContact } from '../src/identity/person-contact.entity.ts';
import { RoleGrant } from '../src/identity/role-grant.entity.ts';
import { LOCAL_ISSUER, linkedPersonas, subjectOf } from '../src/integrations/oidc/index.ts';
import { type Ctx, type CtxSeed, inTransaction } from '../src/platform/ctx.ts';
import { emit } from '../src/platform/event-log.ts';
import { tellActor } from '../src/platform/with-actor.ts';
import type { DemoCast, DemoPerson } from './organisations.ts';
import { CROWD, crowdPerson, type Persona, personas } from './personas.ts';

/** People came to the platform before anything else happened on it. */
const FIRST_DAY = 420;

/**
 * Fictional people, with the events their registration and roles would have left. Personas that a newer release brings are
 * added; those that are there stay as they are.
 */
export async function seedPeople(base: CtxSeed): Promise<DemoCast> {
  const known = await knownPersonas(base);
  const start = later(base.now, -FIRST_DAY * DAY);
  await inTransaction({ ...base, actor: SYSTEM }, async (ctx) => {
    await tellActor(ctx);
    for (const [index, persona] of personas.entries()) {
      if (known.has(persona.key)) continue;
      const then = { ...ctx, now: later(start, index * 3_600_000) };
      const person = await register(then, persona, `${persona.key}@demo.aim.example`);
      await ctx.em.query('insert into demo_persona (key, person_id, note) values ($1, $2, $3)', [
        persona.key,
        person.id,
        persona.note,
      ]);
      const fin = linkedPersonas[persona.key];
      if (fin !== undefined)
        await ctx.em.query(
          'insert into external_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, $4)',
          [LOCAL_ISSUER, subjectOf(fin), person.id, then.now],
        );
    }
    if (known.size === 0)
      for (let index = 0; index < CROWD; index++) {
        const someone = crowdPerson(index);
        const email = `${fold(someone.fullName).replaceAll(' ', '.')}.${index + 1}@demo.aim.example`;
        await register({ ...ctx, now: later(start, (2 + index * 0.4) * DAY) }, someone, email);
      }
  });
  return castOf(base);
}

async function knownPersonas(base: CtxSeed): Promise<Set<string>> {
  const rows = await base.db.rows<{ key: string }>('select key from demo_persona');
  return new Set(rows.map(({ key }) => key));
}

async function register(ctx: Ctx, someone: Omit<Persona, 'key' | 'note'>, email: string): Promise<Person> {
  const { fullName, locale, roles } = someone;
  const person = await ctx.em.save(ctx.em.create(Person, { fullName, locale, createdAt: ctx.now }));
  const subject = { type: 'person', id: person.id };
  await ctx.em.insert(PersonContact, { personId: person.id, email, verifiedAt: ctx.now });
  await emit(ctx, 'person.registered', subject, { personId: person.id, method: 'DEMO' });
  for (const role of roles) {
    const grant = await ctx.em.save(ctx.em.create(RoleGrant, { personId: person.id, role, grantedAt: ctx.now }));
    await emit(ctx, 'role.granted', subject, { personId: person.id, grantId: grant.id, role, scopeIds: [] });
  }
  return person;
}

/** Everybody of the demo as an actor for other seeds. */
async function castOf(base: CtxSeed): Promise<DemoCast> {
  const rows = await inTransaction({ ...base, actor: SYSTEM }, async (ctx) => {
    await tellActor(ctx);
    const found: { id: string; email: string; key: string | null; roles: DemoPerson['actor']['roles'] }[] =
      await ctx.em.query(
        `select p.id, c.email, d.key,
                (select coalesce(json_agg(json_build_object('role', g.role, 'scopeIds', g.scope_ids)), '[]')
                 from role_grant g where g.person_id = p.id and g.revoked_at is null) as roles
         from person p join person_contact c on c.person_id = p.id left join demo_persona d on d.person_id = p.id
         where c.email like '%@demo.aim.example' order by p.created_at, p.id`,
      );
    return found;
  });
  const people = rows.map(({ id, email, key, roles }) => ({ key, person: { id, email, actor: actorOf(id, roles) } }));
  const byKey = new Map(people.map(({ key, person }) => [key, person]));
  return {
    persona: (key) => {
      const person = byKey.get(key);
      if (!person) throw new Error(`no persona ${key}`);
      return person;
    },
    crowd: people.filter(({ key }) => key === null).map(({ person }) => person),
  };
}

function actorOf(personId: string, roles: DemoPerson['actor']['roles']): DemoPerson['actor'] {
  return { ...ANONYMOUS, kind: 'PERSON', personId, roles, assurance: 'HIGH' };
}
