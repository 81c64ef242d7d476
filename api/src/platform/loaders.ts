import DataLoader from 'dataloader';
import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';

interface Identified extends ObjectLiteral {
  id: string;
}

/** Batched look-ups of one request; renewed after each mutation so that nothing stale is read back. */
export class Loaders {
  private readonly byTarget = new Map<unknown, DataLoader<string, unknown>>();
  private readonly custom = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly em: EntityManager) {}

  /** The entity with this id, or null: cold reads only, hot lists use a projection. */
  async byId<Entity extends Identified>(target: EntityTarget<Entity>, id: string | null): Promise<Entity | null> {
    if (id === null) return null;
    let loader = this.byTarget.get(target);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const rows = await this.em.find(target, { where: { id: In([...ids]) } as never });
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((each) => found.get(each) ?? null);
      });
      this.byTarget.set(target, loader);
    }
    return (await loader.load(id)) as Entity | null;
  }

  /** A named batch: `load` gets all keys of the tick and answers by key. */
  async batch<Value>(
    name: string,
    key: string,
    load: (em: EntityManager, keys: readonly string[]) => Promise<Map<string, Value>>,
    missing: Value,
  ): Promise<Value> {
    let loader = this.custom.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = await load(this.em, keys);
        return keys.map((each) => found.get(each) ?? missing);
      });
      this.custom.set(name, loader);
    }
    return (await loader.load(key)) as Value;
  }
}
