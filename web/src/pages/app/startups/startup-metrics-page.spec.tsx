import { screen } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeStartup, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { founderPages } from '../../../app/founder/founder-pages.ts';

const ID = '0199f000-0000-7000-8000-00000000bbbb';
const MONTHS = Array.from(
  { length: 24 },
  (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
);
const REPORT = {
  id: 'm1',
  users: 4321,
  payingCustomers: null,
  monthlyRevenue: null,
  teamSize: 3,
  fundingRaised: null,
  reportedAt: '2025-03-04T08:00:00.000Z',
  isCorrected: false,
};

const open = (reported: string) => {
  const metrics = ({ months }: { readonly months: number }) =>
    MONTHS.slice(-months).map((month) => ({ month, report: month === reported ? REPORT : null }));
  fakeServer({
    me: () => fakeViewer(),
    startup: () => fakeStartup({ id: ID, allowedActions: ['metrics.report'], metrics }),
  });
  return renderArea('app', founderPages, `/app/startups/${ID}/metrics`);
};

test('what was reported before the range is not forgotten: the range stands there, and the longer one shows it', async () => {
  const { user } = await open('2025-02-01');
  await screen.findByRole('table', { name: 'Metrics by month' });
  expect(screen.queryByText(/4,321/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: '24 months' }));
  expect((await screen.findAllByText(/4,321/)).length).toBeGreaterThan(0);
});
