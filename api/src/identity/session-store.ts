import { isSessionOpen } from '@aim/domain/identity/session';
import { MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { type Actor, ANONYMOUS, type Assurance, type Membership, type RoleGrant } from '@aim/domain/kernel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { ActorSource, KnownActor } from '../platform/actor-source.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import { Database } from '../platform/database.ts';
import { cookieOf } from '../platform/request-ctx.ts';
import { tokenHash } from '../platform/secrets.ts';
import { RIGHTS } from './rights.ts';
import { cookieName } from './session-cookie.ts';

interface SessionRow {
  id: string;
  person_id: string;
  assurance: Assurance;
  acting_for_id: string | null;
  created_at: Date;
  last_seen_at: Date;
  step_up_at: Date | null;
  locale: Locale;
  roles: RoleGrant[];
  memberships: Membership[];
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const NOBODY: KnownActor = { actor: ANONYMOUS, locale: null };

/** Who a session cookie stands for, read anew on every request: what was revoked a moment ago is gone. */
@Injectable()
export class SessionStore implements ActorSource {
  private readonly cookie: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly db: Database,
  ) {
    this.cookie = cookieName(config, 'sid');
  }

  async actorOf(cookieHeader: string | undefined, now: Date): Promise<KnownActor> {
    const token = cookieOf(cookieHeader, this.cookie);
    if (token === null || !TOKEN.test(token)) return NOBODY;
    const [row] = await this.db.point<SessionRow>('session', LOAD, [tokenHash(token)]);
    if (!row) return NOBODY;
    const facts = { createdAt: row.created_at, lastSeenAt: row.last_seen_at, roles: row.roles.map(({ role }) => role) };
    if (!isSessionOpen(facts, now)) return NOBODY;
    if (now.getTime() - row.last_seen_at.getTime() >= MINUTE) await this.db.rows(TOUCH, [row.id, row.person_id, now]);
    return { actor: actorFrom(row), locale: row.locale };
  }
}

function actorFrom(row: SessionRow): Actor {
  return {
    kind: 'PERSON',
    personId: row.person_id,
    sessionId: row.id,
    roles: row.roles,
    memberships: row.memberships,
    actingForId: row.memberships.some(({ organisationId }) => organisationId === row.acting_for_id)
      ? row.acting_for_id
      : null,
    assurance: row.assurance,
    stepUpAt: row.step_up_at,
  };
}

const LOAD = `
  select s.id, s.person_id, s.assurance, s.acting_for_id, s.created_at, s.last_seen_at, s.step_up_at, p.locale,
         ${RIGHTS}
  from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.ended_at is null and p.state = 'ACTIVE'`;

const TOUCH = `
  with touched as (update session set last_seen_at = $3 where id = $1 and last_seen_at < $3 and ended_at is null)
  update person set last_seen_at = $3 where id = $2 and (last_seen_at is null or last_seen_at < $3)`;
