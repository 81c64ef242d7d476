import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { show } from '../test/render.tsx';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { FileDrop } from './file-drop.tsx';
import { Input } from './input.tsx';
import { RadioCards } from './radio-cards.tsx';
import { Textarea } from './textarea.tsx';

test('a field names, describes and marks its control', () => {
  show(
    <Field label="E-poçt" hint="Cavab üçün" error="E-poçtu ad@numune.az kimi yazın" id="mail" optional>
      <Input name="mail" />
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'E-poçt (istəyə görə)' });
  expect(input).toHaveAccessibleDescription('Cavab üçün E-poçtu ad@numune.az kimi yazın');
  expect(input).toBeInvalid();
  expect(input).toHaveAttribute('id', 'mail');
});

test('a long answer says what is left and what is too much, and cuts nothing off', async () => {
  const { user } = show(
    <Field label="Problem">
      <Textarea limit={10} />
    </Field>,
  );
  const area = screen.getByRole('textbox', { name: 'Problem' });
  expect(area).toHaveAccessibleDescription('10 simvol qalıb');
  await user.type(area, 'on iki hərfə');
  expect(area).toHaveValue('on iki hərfə');
  expect(area).toHaveAccessibleDescription('2 simvol artıqdır');
});

test('radio cards are one group of radio buttons', async () => {
  const chosen: string[] = [];
  const { user } = show(
    <RadioCards
      legend="Kim sizinlədir?"
      name="team"
      options={[
        { value: 'a', label: 'Təkəm' },
        { value: 'b', label: '2–3 nəfər' },
      ]}
      defaultValue="a"
      error="Birini seçin"
      onChange={(value) => chosen.push(value)}
    />,
  );
  expect(screen.getByRole('group', { name: 'Kim sizinlədir?' })).toHaveAccessibleDescription('Birini seçin');
  await user.click(screen.getByRole('radio', { name: '2–3 nəfər' }));
  expect(chosen).toEqual(['b']);
});

test('the error summary can take the focus and leads to the fields', () => {
  const ref = createRef<HTMLDivElement>();
  show(
    <ErrorSummary ref={ref} errors={[{ message: 'E-poçtu yazın', href: '#mail' }, { message: 'Çağırış bağlanıb' }]} />,
  );
  ref.current?.focus();
  expect(screen.getByRole('alert', { name: 'Bir az düzəliş lazımdır' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'E-poçtu yazın' })).toHaveAttribute('href', '#mail');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('the error summary names the fields it leads to, but not the question of a page', () => {
  show(
    <>
      <ErrorSummary
        errors={['mail', 'team', 'name', 'gone'].map((id) => ({ message: 'Bu xananı doldurun', href: `#${id}` }))}
      />
      <Field id="mail" label="E-poçt" optional>
        <Input />
      </Field>
      <RadioCards id="team" legend="Kim sizinlədir?" name="team" options={[{ value: 'a', label: 'Təkəm' }]} />
      <Field id="name" label="Adınız nədir?" large="page">
        <Input />
      </Field>
    </>,
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'E-poçt: Bu xananı doldurun',
    'Kim sizinlədir? Bu xananı doldurun',
    'Bu xananı doldurun',
    'Bu xananı doldurun',
  ]);
});

test('a busy button keeps its focus and does nothing twice', async () => {
  const press = jest.fn();
  const { user } = show(
    <Button busy onClick={press}>
      Göndərilir
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Göndərilir' });
  await user.click(button);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(press).not.toHaveBeenCalled();
});

test('files come by choosing, and each can be taken away', async () => {
  const files: string[] = [];
  const removed: string[] = [];
  const { user } = show(
    <Field label="Təqdimat">
      <FileDrop
        name="deck"
        files={[{ id: '1', name: 'plan.pdf', bytes: 2048, percent: 40 }]}
        onFiles={(given) => files.push(...given.map(({ name }) => name))}
        onRemove={(id) => removed.push(id)}
      />
    </Field>,
  );
  await user.upload(screen.getByLabelText(/Təqdimat/), new File(['x'], 'deck.pdf', { type: 'application/pdf' }));
  await user.click(screen.getByRole('button', { name: 'plan.pdf faylını sil' }));
  expect([files, removed]).toEqual([['deck.pdf'], ['1']]);
  expect(screen.getByRole('progressbar', { name: 'plan.pdf: 40% yüklənib' })).toHaveValue(40);
});
