import { createHash, randomBytes } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import sharp from 'sharp';
import { FileStorage } from '../src/integrations/storage/index.ts';
import type { CtxSeed } from '../src/platform/ctx.ts';
import type { DemoCast } from './organisations.ts';
import { houses } from './pictures/houses.ts';
import { interiorOf } from './pictures/interiors.ts';
import type { Palette } from './pictures/perspective.ts';

interface Wall {
  readonly subjectType: 'centre' | 'resource';
  readonly subjectId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ResourceKind | null;
  readonly capacity: number;
  readonly hasBooth: boolean;
}

/** Each centre has a light of its own. */
const CALM: Palette = {
  sky: '#86cfd7',
  wall: '#e9f1f3',
  floor: '#d9c7a8',
  wood: '#c49a63',
  accent: '#027983',
  soft: '#daf2f5',
  dark: '#243035',
  leaf: '#3f9a68',
};
const palettes: Readonly<Record<string, Palette>> = {
  'kepez-laboratoriyasi': {
    ...CALM,
    sky: '#9cc6f0',
    wall: '#f5e8d4',
    floor: '#b9c3c7',
    accent: '#8f5f03',
    soft: '#fbead4',
  },
  'spree-haus': { ...CALM, sky: '#b5c6e6', wall: '#eceaf4', floor: '#c9a983', accent: '#61428f', soft: '#f0e9ff' },
};

/** Pictures of the demo's centres and rooms, drawn: nobody's photograph is needed. */
export async function seedPictures(base: CtxSeed, cast: DemoCast): Promise<number> {
  const walls = await base.db.rows<Wall>(
    `select 'centre' as "subjectType", c.id as "subjectId", c.slug, c.name, null as kind, 1 as capacity, false as "hasBooth" from centre c
     union all
     select 'resource', r.id, c.slug, r.name, r.kind, r.capacity, 'PHONE_BOOTH' = any(r.amenities)
     from resource r join centre c on c.id = r.centre_id`,
    [],
  );
  const drawn = walls.flatMap((wall) => {
    const svg = pictureOf(wall);
    return svg === null ? [] : [{ wall, svg }];
  });
  const storage = base.get(FileStorage) as FileStorage;
  const year = String(base.now.getUTCFullYear() % 100).padStart(2, '0');
  const stored = await Promise.all(
    drawn.map(async ({ wall, svg }) => {
      const bytes = await sharp(Buffer.from(svg)).webp({ quality: 84, effort: 0 }).toBuffer();
      const [key, previewKey] = [0, 1].map(() => `${year}/${randomBytes(16).toString('hex')}`) as [string, string];
      await storage.put(key, bytes);
      await storage.put(previewKey, bytes);
      return { ...wall, key, previewKey, size: bytes.length, sha256: createHash('sha256').update(bytes).digest() };
    }),
  );
  await base.db.rows(
    `insert into file (subject_type, subject_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at,
       storage_key, preview_key, sha256)
     select x.type, x.id, 'PHOTO', x.name || '.webp', 'image/webp', x.size, x.size, 'PUBLIC', 'CLEAN', $8, $9, x.key, x.preview, x.sha
     from unnest($1::text[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[], $7::bytea[]) as x (type, id, name, size, key, preview, sha)`,
    [
      stored.map(({ subjectType }) => subjectType),
      stored.map(({ subjectId }) => subjectId),
      stored.map(({ name }) => name),
      stored.map(({ size }) => size),
      stored.map(({ key }) => key),
      stored.map(({ previewKey }) => previewKey),
      stored.map(({ sha256 }) => sha256),
      cast.persona('centre-officer').id,
      later(base.now, -90 * DAY),
    ],
  );
  return stored.length;
}

/** Null for a centre or room that is not of the demo. */
function pictureOf({ slug, kind, name, capacity, hasBooth }: Wall): string | null {
  const colours = palettes[slug] ?? CALM;
  if (kind === null) return houses[slug]?.(colours) ?? null;
  return houses[slug] === undefined ? null : interiorOf({ kind, name, capacity, hasBooth }, colours);
}
