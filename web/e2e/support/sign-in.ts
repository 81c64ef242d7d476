import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitors.ts';

const HEADERS = { 'x-requested-with': 'aim-web' };

/** Signs in as one of the fictional people and opens a page. */
export async function signInAs({ context, page }: Visitor, persona: string, path?: string): Promise<void> {
  const response = await context.request.post('/demo/sign-in', { data: { persona }, headers: HEADERS });
  const { home } = (await response.json()) as { home: string };
  await page.goto(path ?? home);
}

/**
 * Somebody who has never been here: comes by Digital Login, invented on the spot. The way there and back is a journey of its own;
 * here the same requests go without drawing its pages.
 */
export async function signInAsNewPerson({ context, page }: Visitor, fullName: string, path = '/app'): Promise<void> {
  const headers = { 'accept-language': 'az' };
  const choice = await context.request.get('/sign-in/digital-login?returnTo=%2Fapp', { headers });
  const form = { fullName, fin: newFin(), level: 'high' };
  const answer = await context.request.post(`${new URL(choice.url()).pathname}/login`, { form, headers });
  if (new URL(answer.url()).pathname !== '/app') throw new Error(`signing in ended at ${answer.url()}`);
  await page.goto(path);
}

/** On the page of the local provider. */
export async function inventPerson(page: Page, fullName: string): Promise<void> {
  await page.locator('details summary').click();
  await page.locator('input[name=fullName]').fill(fullName);
  await page.locator('input[name=fin]').fill(newFin());
  await page.locator('select[name=level]').selectOption('high');
  await page.locator('details button[type=submit]').click();
}

function newFin(): string {
  return `Z${randomInt(36 ** 5, 36 ** 6)
    .toString(36)
    .toUpperCase()}`;
}

/** Asks the product as the signed-in person, for what is no part of the journey itself. */
export async function ask<Answer>({ context }: Visitor, query: string, variables: object = {}): Promise<Answer> {
  const response = await context.request.post('/graphql', { data: { query, variables }, headers: HEADERS });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A foreign company of one's own, for journeys that are not about registering. */
export async function registerCompany(visitor: Visitor, name: string, tin: string | null = null): Promise<string> {
  const { registerOrganisation } = await ask<{ registerOrganisation: { organisation: { id: string } } }>(
    visitor,
    'mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } } }',
    { input: { name, tin, legalForm: 'FOREIGN_COMPANY', country: 'NO', idempotencyKey: randomUUID() } },
  );
  return registerOrganisation.organisation.id;
}
