import { screen } from '@testing-library/react';
import { show } from '../test/render.tsx';
import { CommandPalette } from './command-palette.tsx';
import { SamplePalette } from './states/overlay-stories.tsx';

const chosen = (): string | null | undefined => screen.getByRole('option', { selected: true }).textContent;

async function open(run?: (id: string) => void) {
  const { user } = show(<SamplePalette {...(run ? { run } : {})} />);
  await user.click(screen.getByRole('button', { name: 'Əmrləri aç' }));
  return user;
}

test('opens on its field, with everything in groups', async () => {
  await open();
  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'))).toHaveLength(3);
  expect(screen.getByRole('group', { name: 'Səhifələr' })).toBeInTheDocument();
  expect(chosen()).toContain('Müraciətlər');
});

test('finds by folded letters and by other words', async () => {
  const user = await open();
  await user.keyboard('teskilat');
  expect(chosen()).toContain('Təşkilatlar');
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('teqvim');
  expect(chosen()).toContain('Tədbirlər');
});

test('arrows go round, Enter runs and closes, the focus returns', async () => {
  const ran: string[] = [];
  const user = await open((id) => ran.push(id));
  await user.keyboard('{ArrowUp}');
  expect(chosen()).toContain('Şəki İpəyi');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen()).toContain('Təşkilatlar');
  expect(screen.getByRole('combobox')).toHaveAttribute(
    'aria-activedescendant',
    screen.getByRole('option', { selected: true }).id,
  );
  await user.keyboard('{Enter}');
  expect(ran).toEqual(['organisations']);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Əmrləri aç' })).toHaveFocus();
});

test('Escape closes and changes nothing', async () => {
  const user = await open();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('says that nothing fits, that it searches, and that the search failed', async () => {
  const props = { open: true, onOpenChange: () => undefined, groups: [] };
  const { user, rerender } = show(<CommandPalette {...props} />);
  await user.keyboard('zzz');
  expect(screen.getByText('«zzz» üzrə heç nə tapılmadı')).toBeInTheDocument();
  rerender(<CommandPalette {...props} searching />);
  expect(screen.getByText('Yüklənir…')).toBeInTheDocument();
  rerender(<CommandPalette {...props} searchFailed />);
  expect(screen.getByText('Axtarış alınmadı, səhifələr və əmrlər işləyir')).toBeInTheDocument();
});
