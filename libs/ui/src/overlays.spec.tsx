import { screen } from '@testing-library/react';
import { show } from '../test/render.tsx';
import { SampleAlert, SampleDialog, SampleMenu, SampleTabs } from './states/overlay-stories.tsx';

describe('Dialog', () => {
  test('takes the focus in, keeps it in, and gives it back', async () => {
    const { user } = show(<SampleDialog />);
    const opener = screen.getByRole('button', { name: 'Dəvət et' });
    await user.click(opener);
    const dialog = screen.getByRole('dialog', { name: 'Həmkarınızı dəvət edin' });
    expect(dialog).toHaveAccessibleDescription('Dəvət 7 gün etibarlıdır.');
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    for (let stop = 0; stop < 6; stop += 1) {
      await user.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener).toHaveFocus();
  });

  test('brings no style element, which a strict content policy would refuse', async () => {
    const { user } = show(<SampleDialog />);
    await user.click(screen.getByRole('button', { name: 'Dəvət et' }));
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });
});

test('AlertDialog rests on the harmless answer and acts on the other', async () => {
  const confirmed = jest.fn();
  const { user } = show(<SampleAlert onConfirm={confirmed} />);
  await user.click(screen.getByRole('button', { name: 'Qaralamanı sil' }));
  expect(screen.getByRole('alertdialog', { name: 'Qaralama silinsin?' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ləğv et' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(confirmed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Qaralamanı sil' }));
  await user.click(screen.getByRole('button', { name: 'Qaralamanı sil' }));
  expect(confirmed).toHaveBeenCalledTimes(1);
});

test('Menu opens by the keyboard, skips what is off, chooses, and gives the focus back', async () => {
  const chosen: string[] = [];
  const { user } = show(<SampleMenu onSelect={(id) => chosen.push(id)} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitem', { name: /Düzəlt/ })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: 'Sil' })).toHaveFocus();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(chosen).toEqual(['copy']);
  expect(screen.getByRole('button', { name: 'Əməllər' })).toHaveFocus();
  expect(document.querySelectorAll('style')).toHaveLength(0);
});

test('Tabs move by arrows, Home and End, and show one panel', async () => {
  const { user } = show(<SampleTabs />);
  await user.tab();
  expect(screen.getByRole('tab', { name: 'Məlumat' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: /Komanda/, selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Dörd nəfər');
  await user.keyboard('{End}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('İlk müraciət');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Məlumat', selected: true })).toHaveFocus();
});
