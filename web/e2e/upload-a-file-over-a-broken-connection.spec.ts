import { randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileMachine } from '@aim/domain/documents/file';
import sharp from 'sharp';
import { files } from '../src/locales/az/files.ts';
import { registerCompany, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const SIDE = 900;

/** A picture that does not compress, so that it travels in several pieces. */
const picture = () =>
  sharp(randomBytes(SIDE * SIDE * 3), { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();

it('a picture goes up with progress, past a broken connection, and comes down as it was', async () => {
  const visitor = await newVisitor();
  visitor.expectFault(/ERR_FAILED|ERR_CONNECTION_RESET/);
  const { page } = visitor;
  const bytes = await picture();
  await signInAsNewPerson(visitor, 'Sənədli Yükləyən');
  const id = await registerCompany(visitor, `Yük Studiyası ${randomInt(1e6)}`);
  await visitor.visit(`/app/organisations/${id}?tab=files`);

  const offsets: string[] = [];
  let broken = false;
  await page.route('**/uploads/**', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = (await request.headerValue('upload-offset')) ?? '';
    offsets.push(offset);
    if (offset !== '0' && !broken) {
      broken = true;
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  await page.getByLabel(files.add).setInputFiles({ name: 'nizamnamə.png', mimeType: 'image/png', buffer: bytes });
  await page.getByRole('progressbar').waitFor();
  const row = page.getByRole('listitem').filter({ hasText: files.download });
  await row.waitFor();
  expect(broken).toBe(true);
  expect(new Set(offsets).size).toBe(offsets.length - 1);
  await row.getByText(fileMachine.states.CLEAN.label.az).waitFor();
  expect(await row.textContent()).toContain('nizamnamə.png');

  const preview = row.locator('img');
  await preview.waitFor();
  await expect(
    preview.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)),
  ).resolves.toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: files.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nizamnamə.png');
  expect(await readFile(await download.path())).toEqual(bytes);
});

it('a file that is not what it says is refused with the reason, and nothing is kept', async () => {
  const visitor = await newVisitor();
  visitor.expectFault(/422/);
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Yalan Sənədova');
  const id = await registerCompany(visitor, `Yalan Studiya ${randomInt(1e6)}`);
  await visitor.visit(`/app/organisations/${id}?tab=files`);
  await page.getByLabel(files.add).setInputFiles({
    name: 'hesabat.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<script>alert(1)</script>'.repeat(40)),
  });
  await page
    .getByText(files.uploadFailed.replace('{name}', 'hesabat.pdf'))
    .or(page.getByRole('listitem').filter({ hasText: 'hesabat.pdf' }))
    .first()
    .waitFor();
  await page.getByText(files.emptyTitle).waitFor();
  expect(await page.getByRole('button', { name: files.download }).count()).toBe(0);
});
