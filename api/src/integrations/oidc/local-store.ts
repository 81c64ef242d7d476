import type { Adapter, AdapterPayload } from 'oidc-provider';
import { clock } from '../../platform/clock.ts';

const MOST_ROWS = 5000;

interface Row {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** What the local provider remembers: in this process, until it ends, and never more than it can bear. */
export class LocalStore {
  private readonly rows = new Map<string, Row>();

  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => this.put(`${model}:${id}`, payload, expiresIn),
    find: async (id) => this.get(`${model}:${id}`),
    findByUid: async (uid) => this.search((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    destroy: async (id) => void this.rows.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.rows) if (payload.grantId === grantId) this.rows.delete(key);
    },
    consume: async (id) => {
      const row = this.rows.get(`${model}:${id}`);
      if (row) row.payload['consumed'] = Math.floor(clock.now().getTime() / 1000);
    },
  });

  private put(key: string, payload: AdapterPayload, expiresIn: number | undefined): void {
    const now = clock.now().getTime();
    if (this.rows.size >= MOST_ROWS)
      for (const [each, { expiresAt }] of this.rows) if (expiresAt <= now) this.rows.delete(each);
    const oldest = this.rows.keys().next();
    if (this.rows.size >= MOST_ROWS && !oldest.done) this.rows.delete(oldest.value);
    this.rows.set(key, { payload, expiresAt: now + (expiresIn ?? 3600) * 1000 });
  }

  private get(key: string): AdapterPayload | undefined {
    const row = this.rows.get(key);
    return row && row.expiresAt > clock.now().getTime() ? row.payload : undefined;
  }

  private search(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const { payload } of this.rows.values()) if (matches(payload)) return payload;
    return undefined;
  }
}
