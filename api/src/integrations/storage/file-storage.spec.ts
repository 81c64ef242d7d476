import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DiskFileStorage } from './disk-file-storage.ts';
import { FakeS3Server } from './fake-s3-server.ts';
import { FileMissing, type FileStorage } from './file-storage.ts';
import { S3FileStorage } from './s3-file-storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'aim-storage-'));
const server = new FakeS3Server();
let s3: S3FileStorage;
beforeAll(async () => {
  const endpoint = await server.start();
  s3 = new S3FileStorage({ endpoint, region: 'local', bucket: 'aim', accessKeyId: 'key', secretAccessKey: 'secret' });
});
afterAll(async () => {
  s3.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const newKey = () => `26/${randomBytes(16).toString('hex')}`;
async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe.each<[string, () => FileStorage]>([
  ['disk', () => new DiskFileStorage(folder)],
  ['an object store', () => s3],
])('the contract on %s', (_, make) => {
  it('gives back exactly what was stored', async () => {
    const storage = make();
    const [key, bytes] = [newKey(), randomBytes(300_000)];
    await storage.put(key, bytes);
    expect((await bytesOf(await storage.get(key))).equals(bytes)).toBe(true);
  });

  it('lists what it keeps, and forgets what was removed, also twice', async () => {
    const storage = make();
    const keys = [newKey(), newKey(), newKey()];
    for (const key of keys) await storage.put(key, Buffer.from('x'));
    const listed = async () => {
      const found: string[] = [];
      for await (const { key, modifiedAt } of storage.list()) {
        expect(modifiedAt.getTime()).toBeGreaterThan(0);
        found.push(key);
      }
      return found;
    };
    expect(await listed()).toEqual(expect.arrayContaining(keys));
    await storage.remove(keys[0] as string);
    await storage.remove(keys[0] as string);
    expect(await listed()).not.toContain(keys[0]);
    await expect(storage.get(keys[0] as string)).rejects.toThrow(FileMissing);
  });

  it.each(['../../etc/passwd', '26/../../x', '26/short', '/etc/passwd', `26/${'0'.repeat(32)}/x`])(
    'refuses the key %s',
    async (key) => {
      await expect((async () => make().put(key, Buffer.from('x')))()).rejects.toThrow('not a storage key');
      await expect((async () => make().get(key))()).rejects.toThrow('not a storage key');
    },
  );
});

describe('on disk', () => {
  it('is readable by the owner alone and leaves no drafts', async () => {
    const key = newKey();
    await new DiskFileStorage(folder).put(key, Buffer.from('x'));
    expect(statSync(join(folder, key)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, '26')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, '26')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('in an object store', () => {
  it('outlives passing failures and says so when they stay', async () => {
    const key = newKey();
    server.failures = 1;
    await s3.put(key, Buffer.from('x'));
    server.failures = 10;
    await expect(s3.put(key, Buffer.from('x'))).rejects.toThrow();
    server.failures = 0;
  });
});
