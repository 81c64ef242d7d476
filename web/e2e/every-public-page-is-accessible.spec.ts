import { inspectPage, inspectWidth } from './support/inspect-page.ts';
import { openSpace } from './support/spaces.ts';
import { residentVisitor } from './support/visitors.ts';

const pass = async () => {};

describe('in Azerbaijani', () => {
  const space = { slug: '', door: '' };
  const visitor = residentVisitor(async ({ expectFault }) => {
    expectFault(/status of 404/);
    const { slug, rooms, doors } = await openSpace('Şəki', ['Marxal']);
    Object.assign(space, { slug, door: `${rooms['Marxal']}?code=${doors['Marxal']}` });
  });

  it.each([
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
    ...['q/name', 'q/sector', 'q/place', 'q/company', 'tasks', 'check'].map((step) => `/az/register-startup/${step}`),
    '/az/cofounder-invitation/a-link-that-was-never-sent',
    '/az/it-park',
    '/az/it-park/check',
    '/az/it-park/check?form=NOT_YET&activity=SOFTWARE_DEVELOPMENT&place=UNDECIDED&innovative=YES',
    '/az/it-park/calculator',
    '/az/it-park/statistics',
    '/az/verify?file=none',
    '/az/it-park/calculator?on=2026-12-20&turnover=many&a.G_PROFIT_TAX=20',
    '/az/it-park/residents',
    '/az/spaces',
    '/az/spaces/:slug',
    '/az/door/:door',
    '/az/verify',
    '/az/verify?code=nothing',
    '/az/no-such-page',
  ])('%s', async (path) => {
    const known = path.replace(/:(slug|door)/, (_, name: keyof typeof space) => space[name]);
    expect(await inspectPage(visitor(), known)).toEqual([]);
  });
});

describe.each(['en', 'ru'] as const)('in %s, where words are longer', (locale) => {
  const visitor = residentVisitor(pass, { locale });

  it.each([
    `/${locale}/`,
    `/${locale}/sign-in`,
    `/${locale}/account`,
    `/${locale}/register-startup/q/sector`,
    `/${locale}/it-park/calculator`,
  ])('%s', async (path) => expect(await inspectWidth(visitor(), path)).toEqual([]));
});
