import { randomInt } from 'node:crypto';
import { applicationMachine } from '@aim/domain/residency/application';
import {
  type Attachment,
  attachmentLabels,
  blockLabels,
  COMMITMENTS,
  NEGATIVE_CIRCUMSTANCES,
} from '@aim/domain/residency/application-blocks';
import type { FileChooser, Page } from 'playwright-core';
import { application } from '../src/locales/az/application.ts';
import { expectVisibleFocus, tabTo } from './support/keyboard.ts';
import { message } from './support/message.ts';
import { PDF, untilChecked } from './support/residency.ts';
import { registerCompany, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const NAME = 'Ingrid Nordhavn';
const PAPERS: readonly Attachment[] = ['businessPlan', 'presentation', 'charter', 'registryExtract'];

type Field = keyof typeof application & `f_${string}`;
const at = (name: string) => application[`f_${name}` as Field];

/** Somebody without a mouse: each stop on the way is seen. */
class Keys {
  constructor(private readonly page: Page) {}

  async to(text: string | RegExp): Promise<void> {
    await tabTo(this.page, text);
    await expectVisibleFocus(this.page);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((done, key) => done.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  async type(name: string, text: string): Promise<void> {
    await this.to(at(name));
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** The first answer below the empty one, or a later one. */
  async choose(name: string, steps = 1): Promise<void> {
    await this.to(at(name));
    await this.press(...Array.from({ length: steps }, () => 'ArrowDown'));
  }

  /** On to the next section, where the heading has the focus. */
  async next(heading: string): Promise<void> {
    await this.to(application.nextBlock);
    await this.press('Enter');
    await this.isOn(heading);
  }

  async isOn(heading: string): Promise<void> {
    await this.page.waitForFunction((text) => document.activeElement?.textContent?.trim() === text, heading);
    await expectVisibleFocus(this.page);
  }
}

async function selfCheck(keys: Keys, page: Page): Promise<void> {
  await page
    .getByRole('radio', { name: /^Sistem inteqrasiyası/ })
    .first()
    .waitFor();
  await keys.to(/^Sistem inteqrasiyası/);
  await keys.press('ArrowDown', 'ArrowDown');
  await page.getByText(application.classDeviations).waitFor();
  for (const check of [application.checkForm, application.checkOperator, application.checkPapers]) {
    await keys.to(check);
    await keys.press('Space');
  }
  await keys.to(application.start);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: application.title }).waitFor();
}

async function company(keys: Keys, page: Page): Promise<void> {
  await keys.to(blockLabels.IDENTITY.az);
  await keys.press('Enter');
  await keys.isOn(blockLabels.IDENTITY.az);
  await keys.type('registrationNumber', 'NO-4411');
  await keys.to(at('registeredOn'));
  await page.keyboard.type('11112020');
  await keys.type('address', 'Oslo, Storgata 1');
  await keys.type('email', 'info@example.no');
  await keys.type('phone', '+47 22 00 00 00');
  await keys.next(blockLabels.PEOPLE.az);
  await keys.type('manager', NAME);
  await keys.to(application.owner);
  await page.keyboard.type(NAME);
  await keys.to(application.share);
  await page.keyboard.type('100');
  await keys.next(blockLabels.DECLARATIONS.az);
  for (const circumstance of NEGATIVE_CIRCUMSTANCES) await keys.choose(circumstance);
  await keys.next(blockLabels.ACTIVITY.az);
}

async function activity(keys: Keys): Promise<void> {
  await keys.type('products', 'Proqram');
  await keys.type('evidence', 'Mənbə kodu');
  await keys.choose('makesHardware');
  await keys.next(blockLabels.PROJECT.az);
  await keys.type('name', 'Ağıllı anbar');
  await keys.type('summary', 'Anbar üçün proqram');
  await keys.type('participants', 'Üç proqramçı');
  await keys.next(blockLabels.NUMBERS.az);
  const figures = { revenue: '100', qualifyingRevenue: '100', forecast: '100', qualifyingForecast: '100' };
  const others = { exportPercent: '10', headcount: '3', averagePay: '2600', foreignSpecialists: '0' };
  for (const [name, figure] of Object.entries({ ...figures, ...others })) await keys.type(name, figure);
  await keys.next(blockLabels.CHOICES.az);
  await keys.choose('taxRegime');
  await keys.choose('insuranceElection', 3);
  await keys.next(blockLabels.ATTACHMENTS.az);
}

async function documents(keys: Keys, page: Page): Promise<void> {
  const file = { name: '', mimeType: 'application/pdf', buffer: PDF };
  // One listener for all of them: with one for each, the browser is told anew each time, and the key may come before it knows.
  const choose = (chooser: FileChooser) => chooser.setFiles(file);
  page.on('filechooser', choose);
  for (const name of PAPERS) {
    const label = attachmentLabels[name].az;
    file.name = `${label}.pdf`;
    await keys.to(label);
    await keys.press('Space');
    await page.getByText(file.name).first().waitFor();
    await page.getByText(application.uploading).first().waitFor({ state: 'hidden' });
  }
  page.off('filechooser', choose);
  await keys.next(blockLabels.COMMITMENTS.az);
  for (const commitment of COMMITMENTS) {
    await keys.to(at(commitment));
    await keys.press('Space');
  }
  await keys.next(application.tasks);
}

it('an application is checked, filled in, signed and handed in by keys alone, and the focus is always in sight', async () => {
  const visitor = await newVisitor();
  const { page, context } = visitor;
  await signInAsNewPerson(visitor, NAME, '/app/organisations');
  await registerCompany(visitor, `Fjord ${randomInt(1_000_000)}`, `99${randomInt(1e6, 1e7)}1`);
  await visitor.visit('/app/residency');
  const keys = new Keys(page);
  await selfCheck(keys, page);
  const id = page.url().split('/').at(-1) as string;
  await company(keys, page);
  await activity(keys);
  await documents(keys, page);

  await untilChecked(visitor, id);
  await keys.to(application.fin);
  await page.keyboard.type('TEST0D9');
  await keys.to(application.askToSign);
  await keys.press('Enter');
  await page.getByRole('button', { name: application.demoSign }).waitFor();
  await keys.to(application.demoSign);
  await keys.press('Enter');
  await page.getByText(message(application.signedBy, { name: NAME })).waitFor();
  await keys.isOn(application.submit);
  await keys.press('Enter');
  await page.getByText(applicationMachine.states.COMPLETENESS_CHECK.label.az).first().waitFor();

  await page.waitForFunction(() => /RA-/.test(document.activeElement?.textContent ?? ''));
  await expectVisibleFocus(page);
  await keys.to(message(application.receiptPdf, { language: 'AZ' }));
  const receipt = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  const paper = await context.request.get(receipt);
  expect(paper.headers()['content-type']).toContain('application/pdf');
}, 240_000);
