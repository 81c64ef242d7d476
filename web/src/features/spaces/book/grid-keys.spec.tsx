import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type GridEntry, useGridKeys } from './grid-keys.ts';

const ROWS = ['Qobustan', 'Xəzər', 'Kür'];
const COLUMNS = ['09:00', '09:30', '10:00'];

function Grid(entry: GridEntry) {
  const keys = useGridKeys(ROWS.length, COLUMNS.length, entry);
  return (
    <table ref={keys.ref} onKeyDown={keys.onKeyDown}>
      <tbody>
        {ROWS.map((name, row) => (
          <tr key={name}>
            {COLUMNS.map((time, column) => (
              <td key={time}>
                <button
                  type="button"
                  data-cell={`${row}-${column}`}
                  tabIndex={keys.tabIndexOf(row, column)}
                  onFocus={() => keys.onFocus(row, column)}
                >
                  {`${name} ${time}`}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const focused = () => document.activeElement?.textContent;

it('is one stop of the Tab key, and arrows stay within it', async () => {
  const user = userEvent.setup();
  render(<Grid row={null} />);
  expect(document.body).toHaveFocus();
  await user.tab();
  expect(focused()).toBe('Qobustan 09:00');
  await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('Xəzər 09:30');
  await user.keyboard('{End}{ArrowRight}{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Kür 10:00');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Kür 09:00');
  await user.tab();
  expect(document.body).toHaveFocus();
  await user.tab({ shift: true });
  expect(focused()).toBe('Kür 09:00');
});

it('begins in the row one came from, and Escape goes back with the row one is in', async () => {
  const user = userEvent.setup();
  const left: number[] = [];
  render(<Grid row={1} onLeave={(row) => void left.push(row)} />);
  expect(screen.getByRole('button', { name: 'Xəzər 09:00' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowRight}{Escape}');
  expect(left).toEqual([2]);
});
