import { Input } from '@aim/ui/input.tsx';
import { screen } from '@testing-library/react';
import { fakeServer } from '../../test/fake-server.ts';
import { fakeViewer } from '../../test/fake-world.ts';
import { renderArea } from '../../test/render-area.tsx';
import { ActDialog } from './act-dialog.tsx';
import { ActField, ActFieldset } from './act-field.tsx';
import type { FormProblem } from './public-page.ts';

const at = (field: string, message: string): FormProblem => ({ message, path: ['input', ...field.split('.')] });

async function refuse(...problems: FormProblem[]) {
  fakeServer({ me: () => fakeViewer() });
  const Page = () => (
    <ActDialog
      title="Send back"
      submit="Send"
      run={async () => ({ problems: problems.map((each) => ({ code: 'REFUSED', ...each })) })}
      onClose={() => undefined}
    >
      <ActField at="items.0.note" label="Note" optional>
        <Input />
      </ActField>
      <ActFieldset at="personIds" legend="Council">
        <Input type="checkbox" aria-label="Leyla" />
      </ActFieldset>
    </ActDialog>
  );
  const { user } = await renderArea('app', [{ path: '/app', component: async () => Page }], '/app');
  await user.click(await screen.findByRole('button', { name: 'Send' }));
  return screen.findByRole('alert');
}

test('the summary of a refused act has the focus, names the fields it leads to, and says the rest as it is', async () => {
  const summary = await refuse(
    at('items.0.note', 'Write it'),
    at('personIds', 'Choose one'),
    at('id', 'It has moved on'),
  );
  expect(summary).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Note: Write it' })).toHaveAttribute(
    'href',
    `#${screen.getByRole('textbox', { name: /^Note/ }).id}`,
  );
  expect(screen.getByRole('link', { name: 'Council: Choose one' })).toHaveAttribute(
    'href',
    `#${screen.getByRole('group', { name: 'Council' }).id}`,
  );
  expect(summary).toHaveTextContent('It has moved on');
  expect(screen.queryByRole('link', { name: /It has moved on/ })).toBeNull();
});
