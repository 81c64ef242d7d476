import { inspectPage } from './support/inspect-page.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

const PAGES = [
  '/az/',
  '/az/sign-in',
  '/az/sign-in?error=CANCELLED',
  '/az/sign-in/code',
  '/az/account',
  '/az/recovery',
  '/az/privacy',
  '/az/accessibility',
  '/az/status',
  '/az/invitation/a-link-that-was-never-sent',
  '/az/register-startup',
  '/az/register-startup/q/name',
  '/az/register-startup/q/sector',
  '/az/register-startup/q/place',
  '/az/register-startup/q/company',
  '/az/register-startup/tasks',
  '/az/register-startup/check',
  '/az/cofounder-invitation/a-link-that-was-never-sent',
  '/az/no-such-page',
];

it.each(PAGES)('%s', async (path) => {
  const visitor = await newVisitor();
  visitor.expectFault(/status of 404/);
  expect(await inspectPage(visitor, path)).toEqual([]);
});

it.each(['/en/', '/ru/', '/en/sign-in', '/ru/sign-in', '/en/account', '/ru/account', '/ru/register-startup/q/sector'])(
  '%s, where words are longer',
  async (path) => {
    const visitor = await newVisitor({ locale: path.startsWith('/ru') ? 'ru' : 'en' });
    expect(await inspectPage(visitor, path)).toEqual([]);
  },
);
