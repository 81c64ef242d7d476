import { act, fireEvent, render, screen } from '@testing-library/react';
import { labels } from '../test/labels.ts';
import { type Toast, Toaster, useToast } from './toaster.tsx';
import { UiProvider } from './ui-provider.tsx';

function Act({ toast }: { readonly toast: Toast }) {
  const show = useToast();
  return (
    <button type="button" onClick={() => show(toast)}>
      et
    </button>
  );
}

const press = (toast: Toast): void => {
  render(
    <UiProvider locale="az" labels={labels}>
      <Toaster>
        <Act toast={toast} />
      </Toaster>
    </UiProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'et' }));
};
const wait = (milliseconds: number): void => act(() => void jest.advanceTimersByTime(milliseconds));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a result is said and goes after six seconds', () => {
  press({ text: 'Saxlanıldı' });
  expect(screen.getByRole('status')).toHaveTextContent('Saxlanıldı');
  wait(5900);
  expect(screen.getByText('Saxlanıldı')).toBeInTheDocument();
  wait(200);
  expect(screen.queryByText('Saxlanıldı')).toBeNull();
});

test('what can be taken back stays ten seconds and is taken back once, also by Ctrl+Z', () => {
  const onUndo = jest.fn();
  press({ text: 'Köçürüldü', onUndo });
  wait(9900);
  fireEvent.keyDown(document.body, { code: 'KeyZ', key: 'z', ctrlKey: true });
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Köçürüldü')).toBeNull();
  fireEvent.keyDown(document.body, { code: 'KeyZ', key: 'z', ctrlKey: true });
  expect(onUndo).toHaveBeenCalledTimes(1);
});

test('a failure stays until it is dismissed', () => {
  press({ text: 'Alınmadı', failed: true });
  wait(60_000);
  expect(screen.getByRole('alert')).toHaveTextContent('Alınmadı');
  fireEvent.click(screen.getByRole('button', { name: 'Gizlət' }));
  expect(screen.queryByText('Alınmadı')).toBeNull();
});

test('the clock stands while somebody reads', () => {
  press({ text: 'Köçürüldü', onUndo: () => undefined });
  fireEvent.focus(screen.getByRole('button', { name: 'Geri al' }));
  wait(30_000);
  expect(screen.getByText('Köçürüldü')).toBeInTheDocument();
});
