import { screen } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import type { Area } from '../../lib/area.ts';
import { founderPages } from '../founder/founder-pages.ts';
import { investPages } from '../invest/invest-pages.ts';
import { staffPages } from '../staff/staff-pages.ts';
import type { AreaPage } from './area-router.ts';

const AREA_PAGES: Readonly<Record<Area, readonly AreaPage[]>> = {
  app: founderPages,
  invest: investPages,
  staff: staffPages,
};
const RECORDS = (Object.entries(AREA_PAGES) as [Area, readonly AreaPage[]][]).flatMap(([area, pages]) =>
  pages.filter(({ path }) => path.includes('/$id')).map(({ path }) => [path, area, pages] as const),
);

let server: FakeServer;

beforeEach(() => {
  sessionStorage.clear();
  server = fakeServer({ me: () => fakeViewer({ isStaff: true }) });
});

describe.each(RECORDS)('%s', (path, area, pages) => {
  it('is a page that is not there where the address has no id, and asks for nothing', async () => {
    await renderArea(area, pages, path.replace('$id', 'no-id'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
    expect(server.asked.filter(({ variables }) => 'id' in variables)).toEqual([]);
  });

  it('is a page that is not there where nobody has the id', async () => {
    const id = fakeId();
    await renderArea(area, pages, path.replace('$id', id));
    const name = area === 'invest' ? 'This startup is not open to you' : 'Page not found';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
    expect(server.asked.some(({ variables }) => variables['id'] === id)).toBe(true);
  });
});
