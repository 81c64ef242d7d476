import { screen } from '@testing-library/react';
import { useRef } from 'react';
import { show } from '../test/render.tsx';
import { useHotkeys } from './use-hotkeys.ts';

const pressed = jest.fn();

function Screen({ children }: { readonly children?: React.ReactNode }) {
  const says = (name: string) => () => pressed(name);
  useHotkeys([
    { keys: 'Mod+KeyK', run: says('palette'), whileTyping: true },
    { keys: 'KeyG KeyT', run: says('today') },
    { keys: 'KeyT', run: says('t') },
    { keys: 'key:?', run: says('help') },
  ]);
  return (
    <>
      <input aria-label="Ad" />
      {children}
    </>
  );
}

/** Opens a field with the focus in it, within the stroke. */
function Opener() {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([{ keys: 'KeyN', run: () => field.current?.focus() }]);
  return <input ref={field} aria-label="Ad" />;
}

beforeEach(() => pressed.mockClear());
const names = (): readonly string[] => pressed.mock.calls.map(([name]) => name);

test('sequences, single keys and signs', async () => {
  const { user } = show(<Screen />);
  await user.keyboard('[KeyG][KeyT][KeyT]?');
  expect(names()).toEqual(['today', 't', 'help']);
});

test('only combinations work while typing', async () => {
  const { user } = show(<Screen />);
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('gt?{Control>}[KeyK]{/Control}');
  expect(names()).toEqual(['palette']);
  expect(screen.getByRole('textbox')).toHaveValue('gt?');
});

test('the letter that opens something is not typed into it', async () => {
  const { user } = show(<Opener />);
  await user.keyboard('n');
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('single keys can be switched off, combinations stay', async () => {
  const { user } = show(<Screen />, { singleKeys: false });
  await user.keyboard('[KeyT][KeyG][KeyT]{Meta>}[KeyK]{/Meta}');
  expect(names()).toEqual(['palette']);
});

test('an open dialog keeps the keys of the page away', async () => {
  const { user } = show(
    <Screen>
      <div role="dialog" data-state="open" />
    </Screen>,
  );
  await user.keyboard('[KeyT]');
  expect(names()).toEqual([]);
});
