import { screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../test/render.tsx';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';

const options = ['Bakı', 'Gəncə', 'Şəki', 'Şamaxı'].map((label) => ({ value: label, label }));

function Cities({ first = null }: { readonly first?: string | null }) {
  const [value, setValue] = useState(first);
  return (
    <Field label="Şəhər" hint="Harada işləyirsiniz">
      <Combobox options={options} value={value} onChange={setValue} name="city" />
    </Field>
  );
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Şəhər' });
const active = (): string | null | undefined =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('is described by its field and closed at first', () => {
  show(<Cities />);
  expect(field()).toHaveAccessibleDescription('Harada işləyirsiniz');
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('finds by folded letters, walks by arrows, chooses by Enter', async () => {
  const { user } = show(<Cities />);
  await user.click(field());
  await user.keyboard('sa');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Şamaxı']);
  await user.clear(field());
  await user.keyboard('s');
  expect(active()).toBe('Şəki');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Şamaxı');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Şəki');
  await user.keyboard('{Enter}');
  expect(field()).toHaveValue('Şəki');
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  expect(document.querySelector('input[name=city]')).toHaveValue('Şəki');
});

test('Escape closes first, then clears; typing without choosing changes nothing', async () => {
  const { user } = show(<Cities first="Bakı" />);
  await user.click(field());
  await user.clear(field());
  await user.keyboard('gen{Escape}');
  expect(field()).toHaveValue('Bakı');
  await user.keyboard('{Escape}');
  expect(field()).toHaveValue('');
  await user.keyboard('ba{Tab}');
  expect(field()).toHaveValue('');
});

test('says that nothing fits', async () => {
  const { user } = show(<Cities />);
  await user.click(field());
  await user.keyboard('zz');
  expect(screen.getByText('«zz» üzrə heç nə tapılmadı')).toBeInTheDocument();
});
