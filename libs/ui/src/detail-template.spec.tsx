import { render, screen } from '@testing-library/react';
import { DetailTemplate } from './detail-template.tsx';

const order = (asideFirst: boolean): readonly (string | null)[] => {
  render(
    <DetailTemplate header={<h1>File</h1>} aside="How it stands" asideFirst={asideFirst} asideLabel="State">
      <main>What it says</main>
    </DetailTemplate>,
  );
  return [screen.getByRole('complementary', { name: 'State' }), screen.getByRole('main')]
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ textContent }) => textContent);
};

test('facts come after the content, how things stand before it', () => {
  expect(order(false)).toEqual(['What it says', 'How it stands']);
});

test('what says how things stand is read first', () => {
  expect(order(true)).toEqual(['How it stands', 'What it says']);
});
