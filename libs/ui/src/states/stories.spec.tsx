import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { act } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { labels } from '../../test/labels.ts';
import { show } from '../../test/render.tsx';
import { Toaster } from '../toaster.tsx';
import { UiProvider } from '../ui-provider.tsx';
import { stories } from './stories.ts';

test('every story has its own address', () => {
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  expect(stories.length).toBeGreaterThan(70);
});

test.each(stories.map((story) => [story.id, story] as const))(
  '%s is drawn without a complaint',
  async (_, { Example }) => {
    const complaints: unknown[] = [];
    const listen = jest.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
    const { container, unmount } = show(<Example />);
    await act(async () => undefined);
    expect(container).not.toBeEmptyDOMElement();
    unmount();
    listen.mockRestore();
    expect(complaints).toEqual([]);
  },
);

/** Drawn on the server under a content policy without inline styles. */
const served = stories.filter(
  ({ component, id }) =>
    id === 'frame--public' ||
    [
      'Button',
      'Field',
      'Textarea',
      'Choice',
      'FileDrop',
      'Form',
      'Notice',
      'Empty',
      'State',
      'Tags',
      'Clock',
      'Record',
      'Card',
      'Confirmation',
      'Verdict',
      'Chart',
    ].includes(component),
);

test.each(served.map((story) => [story.id, story] as const))(
  '%s needs no inline style or script on the server',
  (_, { Example }) => {
    const html = renderToString(
      <UiProvider locale="az" labels={labels}>
        <Toaster>
          <Example />
        </Toaster>
      </UiProvider>,
    );
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  },
);

const source = dirname(__dirname);

/** Everything that a file of the design system imports, directly or through others. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)'/gm))
    if (name.startsWith('.')) for (const inner of packagesOf(join(dirname(file), name), seen)) packages.add(inner);
    else packages.add(name);
  return packages;
}

test.each([
  'public-frame',
  'button',
  'link-button',
  'field',
  'input',
  'textarea',
  'native-select',
  'checkbox',
  'radio-cards',
  'fieldset',
  'file-drop',
  'details',
  'error-summary',
  'summary-list',
  'task-list',
  'confirmation',
  'save-state',
  'flow-template',
  'hero',
  'intent-card',
  'card',
  'metric-tile',
  'timeline',
  'clock',
  'stage-tag',
  'stage-track',
  'state-tag',
  'verdict',
  'notice',
  'empty-state',
  'error-state',
  'next-step-card',
  'page-header',
  'bar-list',
])('%s brings neither Radix nor the table to a public page', (name) => {
  const packages = [...packagesOf(join(source, `${name}.tsx`))];
  expect(packages.filter((one) => /radix|tanstack|d3-/.test(one))).toEqual([]);
});
