import { screen } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { loadTexts } from '../../../lib/load-language.ts';
import type { ShownResident } from './resident-query.ts';
import { ReviewPanel } from './review-panel.tsx';

type Terms = Pick<NonNullable<ShownResident['review']>, 'openedOn' | 'explainBy' | 'cureBy'>;

/** Residents under review, as their member reads of them. */
async function open(...reviews: readonly Terms[]) {
  fakeServer({ me: () => fakeViewer() });
  const residents = reviews.map((review) => ({
    id: fakeId(),
    review: { id: fakeId(), explanations: [], ...review },
    allowedActions: ['residency.explain'],
  })) as unknown as readonly ShownResident[];
  const component = async () => {
    await loadTexts('residency');
    return () => residents.map((resident) => <ReviewPanel key={resident.id} resident={resident} />);
  };
  const { user } = await renderArea('app', [{ path: '/app', component }], '/app');
  await screen.findAllByRole('button', { name: 'Send the explanation' });
  return user;
}

test('a review says until when to explain and to cure, and in words that no term was in force', async () => {
  await open(
    { openedOn: '2026-11-02', explainBy: '2026-11-17', cureBy: '2026-12-02' },
    { openedOn: '2025-06-22', explainBy: null, cureBy: null },
  );
  expect(screen.getByText(/^To be explained by 17 November 2026. To be cured by 2 December 2026./)).toBeVisible();
  expect(screen.getByText(/^When the review began, no term for an explanation was in force/)).toBeVisible();
  expect(screen.queryByText(/—/)).toBeNull();
});

test('each of two forms leads to its own field', async () => {
  const terms = { openedOn: '2026-11-02', explainBy: null, cureBy: null };
  const user = await open(terms, terms);
  const [, second] = screen.getAllByRole('button', { name: 'Send the explanation' });
  await user.click(second as HTMLElement);
  const [first, own] = screen.getAllByRole('textbox', { name: 'Explanation' });
  expect(await screen.findByRole('link', { name: /^Explanation: / })).toHaveAttribute('href', `#${own?.id}`);
  expect(first?.id).not.toBe(own?.id);
});
