import { screen } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeStartup } from '../../../../test/fake-startup.ts';
import { fakeId, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { staffPages } from '../../../app/staff/staff-pages.ts';

const id = fakeId();
const MONTHS = Array.from(
  { length: 36 },
  (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
);
const REPORT = {
  ...{ id: 'm1', users: 4321, payingCustomers: null, monthlyRevenue: null, teamSize: 3, fundingRaised: null, jobs: [] },
  ...{ reportedAt: '2024-04-04T08:00:00.000Z', isCorrected: false },
};

const open = (...reported: readonly string[]) => {
  const metrics = ({ months }: { readonly months: number }) =>
    MONTHS.slice(-months).map((month) => ({ month, report: reported.includes(month) ? REPORT : null }));
  fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    savedViews: () => [],
    startup: () => fakeStartup({ id, metrics }),
  });
  return renderArea('staff', staffPages, `/staff/startups/${id}?tab=metrics`);
};

test('what was reported before the range is not forgotten: the longest range shows it', async () => {
  const { user } = await open('2024-03-01');
  await screen.findByText(/^11 months without a report: /);
  expect(screen.queryByText(/4,321/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: '36 months' }));
  expect((await screen.findAllByText(/4,321/)).length).toBeGreaterThan(0);
});

test('before the first report nothing is missing', async () => {
  await open('2026-10-01');
  await screen.findByText(/^1 month without a report: /);
});
