import { render, screen } from '@testing-library/react';
import { useFocusKept } from './use-focus-kept.ts';

function Steps({ step }: { readonly step: number }) {
  const heading = useFocusKept<HTMLHeadingElement>(step);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Step {step}
      </h2>
      <button key={step} type="button">
        Next
      </button>
      <input aria-label="Note" />
    </>
  );
}

test('the focus goes to the heading of the next part when what had it is gone, and is left alone otherwise', () => {
  const { rerender } = render(<Steps step={1} />);
  expect(document.body).toHaveFocus();
  screen.getByRole('button').focus();
  rerender(<Steps step={2} />);
  expect(screen.getByRole('heading', { name: 'Step 2' })).toHaveFocus();
  screen.getByRole('textbox').focus();
  rerender(<Steps step={3} />);
  expect(screen.getByRole('textbox')).toHaveFocus();
  screen.getByRole('textbox').blur();
  rerender(<Steps step={3} />);
  expect(document.body).toHaveFocus();
});
