import { fireEvent, screen, within } from '@testing-library/react';
import { show } from '../test/render.tsx';
import { SampleTable } from './states/table-stories.tsx';

const rowNames = (): readonly string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');
const row = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^(Seç: ${name} )?${name} `) });
const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name: `Seç: ${name}` });

test('is a table with a caption, named columns and named rows', () => {
  show(<SampleTable count={3} />);
  expect(screen.getByRole('table', { name: 'Müraciətlər' })).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    '',
    'Startap',
    'Mərhələ',
    'Şəhər',
    'Bal',
    'Sorğu',
    'Təqdim',
  ]);
  expect(rowNames()).toEqual(['Oxu Yoldaşı 1', 'Günəş Evi 2', 'Yolçu 3']);
});

test('says the order and asks for another', async () => {
  const { user } = show(<SampleTable count={3} />);
  const header = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
  expect(header('Təqdim')).toHaveAttribute('aria-sort', 'descending');
  expect(header('Bal')).toHaveAttribute('aria-sort', 'none');
  expect(header('Şəhər')).not.toHaveAttribute('aria-sort');
  await user.click(within(header('Bal')).getByRole('button'));
  expect(header('Bal')).toHaveAttribute('aria-sort', 'ascending');
  await user.click(within(header('Bal')).getByRole('button'));
  expect(header('Bal')).toHaveAttribute('aria-sort', 'descending');
});

test('walks by J and K, selects by X, extends by Shift, peeks by Space and opens by Enter', async () => {
  const opened: string[] = [];
  const peeked: string[] = [];
  const { user } = show(
    <SampleTable count={5} onOpen={({ id }) => opened.push(id)} onPeek={({ id }) => peeked.push(id)} />,
  );
  await user.keyboard('[KeyJ]');
  expect(row('Oxu Yoldaşı 1')).toHaveFocus();
  await user.keyboard('[KeyJ][KeyJ][KeyK]');
  expect(row('Günəş Evi 2')).toHaveFocus();
  await user.keyboard('[KeyX]');
  expect(box('Günəş Evi 2')).toBeChecked();
  expect(screen.getByText('1 seçilib')).toBeInTheDocument();
  await user.keyboard('{Shift>}[KeyJ][KeyJ]{/Shift}');
  expect(row('Ağıllı Bağ 4')).toHaveFocus();
  expect(screen.getByText('3 seçilib')).toBeInTheDocument();
  await user.keyboard('[Space][Enter]');
  expect([peeked, opened]).toEqual([['r3'], ['r3']]);
  await user.keyboard('{End}');
  expect(row('Dəniz Analitika 5')).toHaveFocus();
});

test('the keys are those of the place: a Russian layout types о and moves all the same', async () => {
  const { user } = show(<SampleTable count={3} />);
  await user.keyboard('[KeyJ]');
  fireEvent.keyDown(row('Oxu Yoldaşı 1'), { key: 'о', code: 'KeyJ' });
  expect(row('Günəş Evi 2')).toHaveFocus();
});

test('leaves the keys to a field in which somebody types, and to people who switched them off', async () => {
  const first = show(<SampleTable count={3} />);
  await first.user.click(screen.getByRole('searchbox', { name: 'Cədvəldə axtar' }));
  await first.user.keyboard('jx');
  expect(screen.getByRole('searchbox')).toHaveValue('jx');
  expect(screen.queryByText('1 seçilib')).toBeNull();
  first.unmount();
  const { user } = show(<SampleTable count={3} />, { singleKeys: false });
  await user.keyboard('[KeyJ][KeyX]');
  expect(screen.queryByText('1 seçilib')).toBeNull();
});

test('selects a range with Shift and a click, everything by the header, and lets go of it', async () => {
  const { user } = show(<SampleTable count={5} />);
  await user.click(box('Günəş Evi 2'));
  await user.keyboard('{Shift>}');
  await user.click(box('Ağıllı Bağ 4'));
  await user.keyboard('{/Shift}');
  expect(screen.getByText('3 seçilib')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Hamısını seç' }));
  expect(screen.getByText('5 seçilib')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Uyğun gələn 1.240 sətrin hamısını seç' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Seçimi ləğv et' }));
  expect(screen.queryByRole('region', { name: 'Seçilənlər üçün əməllər' })).toBeNull();
});

test('columns are shown, hidden and moved by buttons', async () => {
  const { user } = show(<SampleTable count={2} />);
  const headers = (): readonly (string | null)[] =>
    screen
      .getAllByRole('columnheader')
      .slice(1)
      .map((cell) => cell.textContent);
  await user.click(screen.getByRole('button', { name: 'Sütunlar' }));
  await user.click(screen.getByRole('checkbox', { name: 'Şəhər' }));
  await user.click(screen.getByRole('checkbox', { name: 'Nömrə' }));
  await user.click(screen.getByRole('button', { name: 'Bal: irəli çək' }));
  await user.click(screen.getByRole('button', { name: 'Bal: irəli çək' }));
  expect(screen.getByRole('checkbox', { name: 'Startap' })).toBeDisabled();
  await user.keyboard('{Escape}');
  expect(headers()).toEqual(['Startap', 'Bal', 'Mərhələ', 'Sorğu', 'Təqdim', 'Nömrə']);
});

test('draws a few of many rows and says how many there are', () => {
  show(<SampleTable count={5000} />);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
});
