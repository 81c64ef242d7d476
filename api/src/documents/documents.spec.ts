import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { officeFile, zipFile } from '../../test/zip-file.ts';
import { FileScanner, ScannerUnavailable } from '../integrations/scan/index.ts';
import { clock } from '../platform/clock.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const CREATE = `mutation ($input: CreateUploadInput!) {
  createUpload(input: $input) { upload { id href } file { id state stateLabel } problems { code path } }
}`;
const FILE =
  'query ($id: ID!) { file(id: $id) { id name mediaType size state visibility previewHref hasActiveContent allowedActions uploadedBy { id } } }';
const SIGN = 'mutation ($id: ID!) { signDownload(input: { id: $id }) { href expiresAt problems { code } } }';
const REMOVE = 'mutation ($id: ID!) { removeFile(input: { id: $id }) { file { state } problems { code } } }';
const SHOW =
  'mutation ($id: ID!, $visibility: FileVisibility!) { setFileVisibility(input: { id: $id, visibility: $visibility }) { file { visibility } problems { code path } } }';

let product: TestProduct;
let founder: Client;
let colleague: Client;
let stranger: Client;
let officer: Client;
let admin: Client;
let organisationId: string;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, colleague, stranger, officer, admin] = (await Promise.all(
    ['founder', 'founder-two', 'student', 'programme-officer', 'admin'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client, Client];
  const ids = async (client: Client): Promise<string[]> =>
    (await client.run('{ me { memberships { organisation { id state } } } }')).data.me.memberships
      .filter(({ organisation }: { organisation: { state: string } }) => organisation.state !== 'DISSOLVED')
      .map(({ organisation }: { organisation: { id: string } }) => organisation.id);
  const theirs = await ids(colleague);
  organisationId = (await ids(founder)).find((id) => theirs.includes(id)) as string;
  await product.drainJobs();
});
beforeEach(() => clock.reset());
afterEach(() => jest.restoreAllMocks());
afterAll(() => product.stop());

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const image = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6b74' } }).withExif({ IFD0: { Copyright: 'me' } });

const input = (changes: Record<string, unknown> = {}) => ({
  subjectType: 'organisation',
  subjectId: organisationId,
  name: 'hesabat.pdf',
  size: PDF.length,
  mediaType: 'application/pdf',
  visibility: 'ORGANISATION',
  ...changes,
});

async function ticketFor(
  changes: Record<string, unknown> = {},
  client = founder,
): Promise<{ id: string; href: string }> {
  const answer = await client.run(CREATE, { input: input(changes) });
  expectDone(answer);
  return answer.data.createUpload.upload;
}

const tus = { 'Tus-Resumable': '1.0.0' };
const head = (href: string, client = founder) => client.fetch(href, { method: 'HEAD', headers: tus });
const patch = (href: string, bytes: Buffer, offset = 0, client = founder) =>
  client.fetch(href, {
    method: 'PATCH',
    body: new Uint8Array(bytes),
    headers: { ...tus, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
  });

/** Sends a whole file; answers its id and what the server said. */
async function send(bytes: Buffer, changes: Record<string, unknown> = {}, client = founder) {
  const { id, href } = await ticketFor({ size: bytes.length, ...changes }, client);
  const response = await patch(href, bytes, 0, client);
  return { id, href, status: response.status, body: await response.text() };
}

async function clean(bytes: Buffer = PDF, changes: Record<string, unknown> = {}): Promise<string> {
  const { id, status } = await send(bytes, changes);
  expect(status).toBe(204);
  await product.drainJobs();
  return id;
}

const fileOf = async (id: string, client = founder) => (await client.run(FILE, { id })).data.file;
const filesOnDisk = () => readdirSync(join(product.config.dataDir, 'files', '26')).length;

describe('uploading', () => {
  it('takes a file in pieces, after a break, and checks it', async () => {
    const { id, href } = await ticketFor();
    expect((await head(href)).headers.get('upload-offset')).toBe('0');
    expect((await patch(href, PDF.subarray(0, 10))).status).toBe(204);
    expect((await head(href)).headers.get('upload-offset')).toBe('10');
    expect((await patch(href, PDF.subarray(5), 5)).status).toBe(409);
    expect((await patch(href, PDF.subarray(10), 10)).status).toBe(204);
    expect(await fileOf(id)).toMatchObject({ state: 'QUARANTINED', size: PDF.length });
    expect((await head(href)).headers.get('upload-offset')).toBe(String(PDF.length));
    expect((await patch(href, PDF)).status).toBe(410);
    expect((await head(href, colleague)).status).toBe(404);
    await product.drainJobs();
    expect(await fileOf(id)).toMatchObject({
      state: 'CLEAN',
      allowedActions: expect.arrayContaining(['download.sign']),
    });
    const [row] = await product.db.rows<{ storage_key: string; sha256: Buffer }>('select * from file where id = $1', [
      id,
    ]);
    const path = join(product.config.dataDir, 'files', row?.storage_key ?? '');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(row?.sha256.equals(createHash('sha256').update(PDF).digest())).toBe(true);
  });

  it('answers clients that always create with the address itself', async () => {
    const { href } = await ticketFor();
    const response = await founder.fetch(href, { method: 'POST', headers: { ...tus, 'Upload-Length': '10' } });
    expect([response.status, response.headers.get('location')]).toEqual([201, href]);
  });

  it('is finished by the next request when the server died after the last byte', async () => {
    const { id, href } = await ticketFor();
    await head(href);
    writeFileSync(join(product.config.dataDir, 'uploads', id), PDF);
    expect((await head(href)).status).toBe(204);
    expect((await fileOf(id)).state).toBe('QUARANTINED');
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['an unknown type', 'FILE_TYPE_NOT_ACCEPTED', { name: 'a.exe', mediaType: 'application/x-msdownload' }],
    ['SVG', 'FILE_TYPE_NOT_ACCEPTED', { name: 'a.svg', mediaType: 'image/svg+xml' }],
    ['HTML', 'FILE_TYPE_NOT_ACCEPTED', { name: 'a.html', mediaType: 'text/html' }],
    ['another ending', 'FILE_NAME_WITHOUT_EXTENSION', { name: 'a.pdf.exe' }],
    ['a path', 'FILE_NAME_UNUSABLE', { name: '../../etc/passwd.pdf' }],
    ['a Windows path', 'FILE_NAME_UNUSABLE', { name: 'C:\\x.pdf' }],
    ['a name written backwards', 'FILE_NAME_UNUSABLE', { name: 'a\u202efdp.exe.pdf' }],
    ['nothing', 'FILE_EMPTY', { size: 0 }],
    ['too much', 'FILE_TOO_BIG', { size: 26 * 1024 * 1024 }],
    ['a big logo', 'FILE_TOO_BIG', { kind: 'LOGO', name: 'a.png', mediaType: 'image/png', size: 3 * 1024 * 1024 }],
    ['a deck that is no PDF', 'FILE_TYPE_NOT_ACCEPTED', { kind: 'DECK', name: 'a.png', mediaType: 'image/png' }],
    ['an unknown kind of record', 'NOT_VALID', { subjectType: 'anything' }],
  ])('refuses %s before a byte is sent', async (_, code, changes) => {
    expectProblem(await founder.run(CREATE, { input: input(changes) }), code as 'FILE_EMPTY');
  });

  it('refuses those who do not belong, and keeps quotas also when many ask at once', async () => {
    expectError(await stranger.run(CREATE, { input: input() }), 'NOT_FOUND');
    expectError(await officer.run(CREATE, { input: input() }), 'FORBIDDEN');
    expectError(await product.anonymous().run(CREATE, { input: input() }), 'UNAUTHENTICATED');
    const me = (await stranger.run('{ me { person { id } } }')).data.me.person.id;
    const mine = input({ subjectType: 'person', subjectId: me, visibility: 'PRIVATE', size: 25 * 1024 * 1024 });
    const answers: { data: { createUpload: { problems: { code: string }[] } } }[] = [];
    for (let round = 0; round < 5; round++)
      answers.push(...(await Promise.all(Array.from({ length: 9 }, () => stranger.run(CREATE, { input: mine })))));
    const codes = answers.flatMap(({ data }) => data.createUpload.problems.map(({ code }) => code));
    expect(codes.filter((code) => code === 'FILE_QUOTA_REACHED').length).toBe(5);
    expectError(await founder.run(CREATE, { input: mine }), 'NOT_FOUND');
  });

  it('belongs to the session that asked, and ends with its time', async () => {
    const { href } = await ticketFor();
    for (const other of [colleague, await product.signIn('founder'), product.anonymous()]) {
      expect((await head(href, other)).status).toBe(404);
      expect((await patch(href, PDF, 0, other)).status).toBe(404);
    }
    expect((await founder.fetch('/uploads/../../etc/passwd', { method: 'HEAD', headers: tus })).status).toBe(404);
    expect((await founder.fetch(href, { method: 'GET' })).status).toBe(400);
    expect((await founder.fetch(href, { method: 'DELETE', headers: tus })).status).toBe(400);
    const crossSite = { ...tus, 'sec-fetch-site': 'cross-site' };
    expect((await founder.fetch(href, { method: 'PATCH', headers: crossSite })).status).toBe(403);
  });

  it('takes no byte more than was announced', async () => {
    const { href } = await ticketFor({ size: 20 });
    const response = await patch(href, Buffer.concat([PDF, randomBytes(100_000)])).catch(() => null);
    expect([413, undefined]).toContain(response?.status);
    expect(Number((await head(href)).headers.get('upload-offset') ?? 0)).toBeLessThanOrEqual(20);
  });

  it('drops what did not arrive in time', async () => {
    const { id, href } = await ticketFor();
    await patch(href, PDF.subarray(0, 10));
    const partial = join(product.config.dataDir, 'uploads', id);
    expect(existsSync(partial)).toBe(true);
    clock.set(new Date(clock.now().getTime() + 25 * 3_600_000));
    await product.db.rows('update session set last_seen_at = $1 where ended_at is null', [clock.now()]);
    const late = await patch(href, PDF.subarray(10), 10);
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('FILE_UPLOAD_EXPIRED')]);
    await product.runSchedule('drop-late-uploads');
    await product.drainJobs();
    expect(existsSync(partial)).toBe(false);
    const [row] = await product.db.rows('select state from file where id = $1', [id]);
    expect(row).toEqual({ state: 'REMOVED' });
  });
});

describe('content that is not what it says', () => {
  const manyEntries = Array.from({ length: 2100 }, (_, n) => ({ name: `word/${n}`, content: Buffer.from('') }));
  const bomb = { name: 'word/bomb.xml', content: Buffer.alloc(64 * 1024 * 1024) };
  const docx = { name: 'a.docx', mediaType: DOCX };
  const png = { name: 'a.png', mediaType: 'image/png' };
  it.each<[string, () => Buffer | Promise<Buffer>, Record<string, unknown>]>([
    ['a program named PDF', () => Buffer.from('MZ\x90\x00 this program cannot be run'), {}],
    ['a page named PDF', () => Buffer.from('<!doctype html><script>alert(1)</script>'), {}],
    ['a page inside a PDF header', () => Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>\n%%EOF'), {}],
    ['a PDF without an end', () => Buffer.from('%PDF-1.4\nabc'), {}],
    ['a PDF that is an archive too', () => Buffer.concat([PDF, zipFile([{ name: 'x', content: PDF }])]), {}],
    ['a PDF named picture', () => PDF, png],
    ['a picture of another type', () => image().jpeg().toBuffer(), png],
    [
      'a drawing program named picture',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      png,
    ],
    ['half a picture', async () => (await image(400, 300).png().toBuffer()).subarray(0, 300), png],
    [
      'a picture bomb',
      () =>
        sharp({ create: { width: 9100, height: 9000, channels: 3, background: '#000' } })
          .png()
          .toBuffer(),
      png,
    ],
    ['any archive named document', () => zipFile([{ name: 'x.exe', content: PDF }]), docx],
    ['a spreadsheet named document', () => officeFile('xlsx'), docx],
    ['a document with macros', () => officeFile('docx', [{ name: 'word/vbaProject.bin', content: PDF }]), docx],
    ['a document with paths out of it', () => officeFile('docx', [{ name: '../../evil', content: PDF }]), docx],
    ['an archive bomb', () => officeFile('docx', [bomb]), docx],
    ['a bomb that lies about its size', () => officeFile('docx', [{ ...bomb, claimedSize: 100 }]), docx],
    ['thousands of entries', () => officeFile('docx', manyEntries), docx],
    ['a document with something in front', () => Buffer.concat([Buffer.from('GIF89a'), officeFile('docx')]), docx],
    ['a document with something behind', () => Buffer.concat([officeFile('docx'), Buffer.from('<script>')]), docx],
  ])('refuses %s and keeps nothing of it', async (_, make, changes) => {
    const before = filesOnDisk();
    const { id, status, body } = await send(await make(), changes);
    expect({ status, body }).toMatchObject({ status: 422, body: expect.stringContaining('FILE_CONTENT_DIFFERS') });
    await product.drainJobs();
    const [row] = await product.db.rows('select state from file where id = $1', [id]);
    expect(row).toEqual({ state: 'REMOVED' });
    expect(existsSync(join(product.config.dataDir, 'uploads', id))).toBe(false);
    expect(filesOnDisk()).toBe(before);
  });

  it('passes honest documents and pictures, drawn anew without what they carried', async () => {
    expect((await fileOf(await clean(officeFile('docx'), docx))).state).toBe('CLEAN');
    const picture = Buffer.concat([await image(5000, 200).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    const id = await clean(picture, { name: 'loqo.jpg', mediaType: 'image/jpeg', kind: 'LOGO' });
    const { previewHref } = await fileOf(id);
    const preview = await founder.fetch(previewHref);
    expect(preview.headers.get('content-type')).toBe('image/webp');
    expect((await stranger.fetch(previewHref)).status).toBe(404);
    expect((await product.anonymous().fetch(previewHref)).status).toBe(404);
    const stored = Buffer.from(
      await (await founder.fetch((await founder.run(SIGN, { id })).data.signDownload.href)).arrayBuffer(),
    );
    expect(stored.includes('<script>')).toBe(false);
    const metadata = await sharp(stored).metadata();
    expect([metadata.width, metadata.exif]).toEqual([4096, undefined]);
  });

  it.each<[string, string]>([
    ['in the open', '/OpenAction <</S /JavaScript /JS (app.alert(1))>>'],
    ['behind an escaped name', '/J#61vaScript 2 0 R'],
  ])('flags scripts in a PDF %s', async (_, object) => {
    const bytes = Buffer.from(`%PDF-1.7\n1 0 obj <<${object}>> endobj\n%%EOF\n`);
    expect(await fileOf(await clean(bytes))).toMatchObject({ state: 'CLEAN', hasActiveContent: true });
  });

  it('flags scripts in compressed objects of a PDF', async () => {
    const packed = deflateSync(Buffer.from('<< /S /JavaScript /JS (x) >>'));
    const bytes = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n'),
      packed,
      Buffer.from('\nendstream endobj\n%%EOF\n'),
    ]);
    expect((await fileOf(await clean(bytes))).hasActiveContent).toBe(true);
    expect((await fileOf(await clean())).hasActiveContent).toBe(false);
  });
});

describe('the scan', () => {
  it('locks what is dangerous, also for its uploader, and tells them', async () => {
    const { id } = await send(Buffer.concat([PDF.subarray(0, 40), Buffer.from(VIRUS), PDF.subarray(40)]));
    await product.drainJobs();
    expect(await fileOf(id)).toMatchObject({ state: 'INFECTED', previewHref: null, allowedActions: ['file.remove'] });
    expectProblem(await founder.run(SIGN, { id }), 'FILE_INFECTED');
    expectProblem(await founder.run(SHOW, { id, visibility: 'PUBLIC' }), 'FILE_INFECTED');
    const { items } = (await founder.run('{ notifications { items { kind title } } }')).data.notifications;
    expect(items[0]).toMatchObject({ kind: 'FILE_INFECTED', title: expect.stringContaining('hesabat.pdf') });
  });

  it('that fails keeps the file closed to others, and is repeated', async () => {
    const scan = jest.spyOn(product.get(FileScanner), 'scan').mockRejectedValue(new ScannerUnavailable('down'));
    const id = await clean();
    expect((await fileOf(id)).state).toBe('SCAN_FAILED');
    expectProblem(await colleague.run(SIGN, { id }), 'FILE_NOT_CHECKED');
    expectDone(await founder.run(SIGN, { id }));
    await product.runSchedule('rescan-files');
    expect((await fileOf(id)).state).toBe('SCAN_FAILED');
    scan.mockRestore();
    clock.set(new Date(clock.now().getTime() + 2 * 60_000));
    await product.runSchedule('rescan-files');
    await product.drainJobs();
    expect((await fileOf(id)).state).toBe('CLEAN');
  });
});

describe('seeing and downloading', () => {
  it('follows the visibility of each file', async () => {
    const id = await clean(PDF, { visibility: 'PRIVATE' });
    const seenBy = async () =>
      Promise.all(
        [founder, colleague, officer, stranger, product.anonymous()].map(
          async (who) => (await fileOf(id, who)) !== null,
        ),
      );
    expect(await seenBy()).toEqual([true, false, false, false, false]);
    for (const [visibility, expected] of [
      ['ORGANISATION', [true, true, false, false, false]],
      ['STAFF', [true, true, true, false, false]],
      ['PUBLIC', [true, true, true, true, true]],
    ] as const) {
      expectDone(await founder.run(SHOW, { id, visibility }));
      expect(await seenBy()).toEqual(expected);
    }
    expectProblem(await founder.run(SHOW, { id, visibility: 'PUBLIC' }), 'VISIBILITY_UNCHANGED');
    expectError(await stranger.run(SHOW, { id, visibility: 'STAFF' }), 'FORBIDDEN');
    const listed = (
      await colleague.run('query ($id: ID!) { organisation(id: $id) { files { id } } }', { id: organisationId })
    ).data;
    expect(listed.organisation.files.map((file: { id: string }) => file.id)).toContain(id);
  });

  it('gives an attachment in a sandbox under its real name, for one person and a minute', async () => {
    const id = await clean(PDF, { name: 'Şirkət "hesabatı" 2026.pdf'.replaceAll('"', '') });
    const { href } = (await colleague.run(SIGN, { id })).data.signDownload;
    const response = await colleague.fetch(href);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%C5%9Eirk%C9%99t/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect((await founder.fetch(href)).status).toBe(403);
    expect((await product.anonymous().fetch(href)).status).toBe(403);
    const tampered = [
      href.replace(/signature=./, 'signature=!'),
      href.replace(/until=\d/, 'until=9'),
      href.split('?')[0] ?? '',
    ];
    for (const each of tampered) expect((await colleague.fetch(each)).status).toBe(403);
    clock.set(new Date(clock.now().getTime() + 61_000));
    expect((await colleague.fetch(href)).status).toBe(403);
  });

  it('ends with the file', async () => {
    const id = await clean();
    const { href } = (await founder.run(SIGN, { id })).data.signDownload;
    expectError(await colleague.run(REMOVE, { id: randomUUID() }), 'NOT_FOUND');
    expectDone(await founder.run(REMOVE, { id }));
    expect((await founder.fetch(href)).status).toBe(404);
    await product.drainJobs();
    const [row] = await product.db.rows<{ storage_key: string }>('select storage_key from file where id = $1', [id]);
    expect(existsSync(join(product.config.dataDir, 'files', row?.storage_key ?? ''))).toBe(false);
    expectProblem(await founder.run(REMOVE, { id }), 'FILE_REMOVED');
    expectProblem(await founder.run(SIGN, { id }), 'FILE_REMOVED');
  });

  it('erases bytes that no record knows, once they are a day old', async () => {
    await clean();
    const folder = join(product.config.dataDir, 'files', '26');
    const before = filesOnDisk();
    const orphan = join(folder, randomBytes(16).toString('hex'));
    writeFileSync(orphan, 'x');
    await product.runSchedule('remove-orphan-bytes');
    expect(existsSync(orphan)).toBe(true);
    utimesSync(orphan, 1, 1);
    await product.runSchedule('remove-orphan-bytes');
    expect(existsSync(orphan)).toBe(false);
    expect(filesOnDisk()).toBe(before);
    expect((await admin.run(FILE, { id: randomUUID() })).data.file).toBeNull();
  });
});
