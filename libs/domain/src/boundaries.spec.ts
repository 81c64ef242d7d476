/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = __dirname;
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [relative(root, path)];
  });
const PRINTERS = ['print-states.ts', 'print-permissions.ts'];
const sources = files(root).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !PRINTERS.includes(path),
);

describe.each(sources)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');

  it('imports the domain, zod/mini and nothing else', () => {
    const imports = [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gm)].map(([, from]) => from as string);
    const allowed = path === 'kernel/zone.ts' ? ['zod/mini', 'temporal-polyfill'] : ['zod/mini'];
    expect(imports.filter((from) => !/^\.\.?\/.*\.ts$/.test(from) && !allowed.includes(from))).toEqual([]);
  });

  it('asks nobody for the time, for chance or for the machine', () => {
    const asked = code.match(
      /new Date\(\)|Date\.now|Math\.random|\bprocess\.|\bBuffer\.|\bconsole\.|\.toLocale[A-Z]|new Intl/,
    );
    expect(asked?.[0]).toBeUndefined();
  });

  it('is at most 300 lines long', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(300);
  });
});
