import { isSessionOpen } from '@aim/domain/identity/session';
import { MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { type Actor, ANONYMOUS, type Assurance, type Membership, type RoleGrant } from '@aim/domain/kernel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { ActorSource, KnownActor, Presumption } from '../platform/actor-source.ts';
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
  /** Another one as soon as anything of it changed. */
  mark: string;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const NOBODY: KnownActor = { actor: ANONYMOUS, locale: null };

const KEPT = 2000;

/**
 * Who a session cookie stands for, read anew on every request: what was revoked a moment ago is gone. What was read last is kept so that
 * a query can ask with its first statement whether it still holds, rather than before it.
 */
@Injectable()
export class SessionStore implements ActorSource {
  private readonly cookie: string;
  /** By the token's hash; the one read longest ago goes first. */
  private readonly kept = new Map<string, SessionRow>();

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly db: Database,
  ) {
    this.cookie = cookieName(config, 'sid');
  }

  async actorOf(cookieHeader: string | undefined, now: Date): Promise<KnownActor> {
    const token = cookieOf(cookieHeader, this.cookie);
    if (token === null || !TOKEN.test(token)) return NOBODY;
    const hash = tokenHash(token);
    const [row] = await this.db.point<SessionRow>('session', LOAD, [hash]);
    this.keep(hash, row);
    if (!row || !isOpen(row, now)) return NOBODY;
    if (isUnseen(row, now)) await this.db.rows(TOUCH, [row.id, row.person_id, now]);
    return { actor: actorFrom(row), locale: row.locale };
  }

  presume(cookieHeader: string | undefined, now: Date): Presumption | null {
    const token = cookieOf(cookieHeader, this.cookie);
    if (token === null || !TOKEN.test(token)) return null;
    const hash = tokenHash(token);
    const row = this.kept.get(hash.toString('base64'));
    if (!row || !isOpen(row, now) || isUnseen(row, now)) return null;
    return {
      known: { actor: actorFrom(row), locale: row.locale },
      statement: { name: 'session mark', text: MARKED, values: [hash] },
      holds: ([found]) => found?.['mark'] === row.mark,
    };
  }

  private keep(hash: Buffer, row: SessionRow | undefined): void {
    const key = hash.toString('base64');
    this.kept.delete(key);
    if (!row) return;
    const [oldest] = this.kept.size >= KEPT ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, row);
  }
}

function isOpen(row: SessionRow, now: Date): boolean {
  const facts = { createdAt: row.created_at, lastSeenAt: row.last_seen_at, roles: row.roles.map(({ role }) => role) };
  return isSessionOpen(facts, now);
}

/** When somebody was last here is noted by the minute. */
function isUnseen({ last_seen_at }: SessionRow, now: Date): boolean {
  return now.getTime() - last_seen_at.getTime() >= MINUTE;
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

/** Which versions of its rows PostgreSQL shows: what reads only this is not read again (PostgreSQL, 5.6: xmin). */
const MARK = `concat_ws(' ', s.xmin, p.xmin,
  array(select g.xmin from role_grant g where g.person_id = p.id and g.revoked_at is null),
  array(select m.xmin from membership m where m.person_id = p.id and m.ended_at is null)) as mark`;

const OPEN = `
  from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.ended_at is null and p.state = 'ACTIVE'`;

const MARKED = `select ${MARK} ${OPEN}`;

const LOAD = `
  select s.id, s.person_id, s.assurance, s.acting_for_id, s.created_at, s.last_seen_at, s.step_up_at, p.locale,
         ${RIGHTS}, ${MARK} ${OPEN}`;

const TOUCH = `
  with touched as (update session set last_seen_at = $3 where id = $1 and last_seen_at < $3 and ended_at is null)
  update person set last_seen_at = $3 where id = $2 and (last_seen_at is null or last_seen_at < $3)`;
