import { randomInt } from 'node:crypto';
import { problemMessages } from '@aim/domain/messages';
import { stageLabels } from '@aim/domain/pipeline/vocabulary';
import { startupActs } from '../src/locales/az/startupActs.ts';
import { startupRecord } from '../src/locales/az/startupRecord.ts';
import { message } from './support/message.ts';
import { activeStartup } from './support/startups.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const MVP = stageLabels.MVP.az;

it('moves with evidence, and says what a step still needs before anything is asked for it', async () => {
  const name = `Addım ${randomInt(1e6)}`;
  const officer = await newVisitor();
  const id = await activeStartup(await newVisitor(), officer, name);
  const { page } = officer;
  await officer.visit(`/staff/startups?view=board&search=${encodeURIComponent(name)}`);
  const card = page.getByRole('listitem', { name });
  await card.focus();

  await page.keyboard.press('m');
  const where = page.getByRole('dialog', { name: message(startupActs.moveWhere, { name }) });
  await where.getByRole('radio', { name: MVP }).check();
  await where.getByRole('button', { name: startupActs.goOn }).click();
  const step = page.getByRole('dialog', { name: message(startupActs.moveTo, { name, stage: MVP }) });
  const go = step.getByRole('button', { name: message(startupActs.moveSubmit, { stage: MVP }) });
  await go.click();
  await step.getByText(problemMessages.EVIDENCE_NEEDED.az).first().waitFor();
  await step.getByText(problemMessages.CHECK_NEEDED.az).first().waitFor();
  await step.getByRole('textbox', { name: startupActs.evidenceUrl }).fill('demo.example.az');
  await step.getByRole('checkbox', { name: startupActs.isChecked }).check();
  await go.click();
  const moved = page.locator('[data-column=MVP]').getByRole('listitem', { name });
  await moved.waitFor();
  await step.waitFor({ state: 'detached' });

  await moved.focus();
  await page.keyboard.press('m');
  await where.getByRole('radio', { name: stageLabels.INVESTOR_MATCHING.az }).check();
  await where.getByRole('button', { name: startupActs.goOn }).click();
  const blocked = page.getByRole('alert').filter({ hasText: startupActs.blocked });
  for (const code of ['TRACTION_NEEDED', 'DECK_NEEDED', 'CONSENT_NEEDED'] as const)
    await blocked.getByText(problemMessages[code].az).waitFor();
  expect(await blocked.getByRole('listitem').count()).toBe(3);
  expect(await page.getByRole('dialog').locator('[type=submit]').count()).toBe(0);

  await officer.visit(`/staff/startups/${id}?tab=stages`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('tabpanel', { name: startupRecord.tabStages }).getByText(MVP).first().waitFor();
  await page.getByRole('link', { name: /demo\.example\.az/ }).waitFor();
});
