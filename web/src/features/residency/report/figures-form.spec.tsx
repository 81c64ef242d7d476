import { cleanup, screen, waitFor } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { useState } from 'react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { loadTexts } from '../../../lib/load-language.ts';
import { FiguresForm } from './figures-form.tsx';
import type { ShownFigures, ShownReport } from './report-query.ts';
import { SubmitPanel } from './submit-panel.tsx';

beforeEach(() => clear());

const viewer = fakeViewer();
const monthOf = (month: string) => ({ month, headcount: 3, payroll: '100000', lines: [] });
const figures = { version: 1, months: ['2026-01-01', '2026-02-01'].map(monthOf) } as unknown as ShownFigures;
const incomeKinds = [{ kind: 'SOFTWARE', label: 'Software', isQualifying: true }];

function Both({ report }: { readonly report: ShownReport }) {
  const [unreadable, setUnreadable] = useState(0);
  return (
    <>
      <FiguresForm report={report} figures={figures} onUnreadable={setUnreadable} />
      <SubmitPanel report={report} unreadable={unreadable} />
    </>
  );
}

async function open(report: ShownReport) {
  const server = fakeServer({
    me: () => viewer,
    saveReport: () => ({ report: null, problems: [] }),
    residencyReport: () => null,
  });
  const component = async () => {
    await loadTexts('residency');
    return () => <Both report={report} />;
  };
  const page = await renderArea('app', [{ path: '/app', component }], '/app');
  return { ...page, server };
}

test('a figure that cannot be read is named, keeps the signature shut, and is there when the form is opened again', async () => {
  const report = { id: fakeId(), incomeKinds, blockers: [] } as unknown as ShownReport;
  const first = await open(report);
  const [, february] = await screen.findAllByLabelText('Pay of the month');
  await first.user.clear(february as HTMLElement);
  await first.user.type(february as HTMLElement, '12 thousand');
  expect(february).toHaveAccessibleDescription(/Enter an amount/);
  expect(screen.getAllByText(/^1 figure cannot be read/)).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Ask to sign' })).toBeDisabled();
  await waitFor(() => expect(first.server.lastOf('SaveReport')).toBeDefined());
  await screen.findByText(/^Saved/);
  cleanup();
  await open(report);
  await waitFor(() => expect(screen.getAllByLabelText('Pay of the month')[1]).toHaveValue('12 thousand'));
  expect(screen.getAllByLabelText('Pay of the month')[1]).toBeVisible();
  await waitFor(() => expect(screen.getAllByText(/^1 figure cannot be read/)).toHaveLength(2));
});
