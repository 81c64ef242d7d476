import { screen } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import { createQueryClient } from '../../lib/query.ts';
import { founderPages } from '../founder/founder-pages.ts';
import { investPages } from '../invest/invest-pages.ts';
import { staffPages } from '../staff/staff-pages.ts';
import { currentPlace, placesOf } from './area-nav.tsx';
import { loadKnown } from './area-router.ts';

const RECORDS = [...founderPages, ...investPages, ...staffPages]
  .filter(({ path }) => path.includes('/$id'))
  .map(({ path, load }) => [path, load] as const);
/** Tells in its own words that a startup is not, or no longer, open to the investor. */
const TELLS_ITSELF = '/invest/startups/$id';
const NOT_FOUND = { name: 'RequestError', code: 'NOT_FOUND' };

let server: FakeServer;

beforeEach(() => {
  sessionStorage.clear();
  server = fakeServer({ me: () => fakeViewer({ isStaff: true }) });
});

function queries() {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return client;
}

describe.each(RECORDS)('%s', (path, load) => {
  it('is not there where the address has no id, and asks for nothing', async () => {
    await expect(loadKnown(load, queries(), { id: 'no-id' })).rejects.toMatchObject(NOT_FOUND);
    expect(server.asked).toEqual([]);
  });

  it('is not there where nobody has the id', async () => {
    const id = fakeId();
    const loaded = loadKnown(load, queries(), { id });
    await (path === TELLS_ITSELF ? loaded : expect(loaded).rejects.toMatchObject(NOT_FOUND));
    expect(server.asked.map(({ variables }) => variables['id'])).toEqual([id]);
  });
});

test('a page that is not there says so', async () => {
  await renderArea('app', founderPages, '/app/residency/no-id');
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test.each([
  ['/app/bookings', '/app/bookings'],
  ['/app/book', '/app/bookings'],
  ['/app/soft-landing/1', '/app/residency'],
  ['/app', '/app'],
  ['/app/bookshelf', undefined],
])('%s is a page of the place %s', (pathname, href) => {
  expect(currentPlace(placesOf('app', fakeViewer() as never), pathname)?.href).toBe(href);
});
