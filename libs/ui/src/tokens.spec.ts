import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'styles/tokens.css'), 'utf8');
const theme = readFileSync(join(__dirname, 'styles/theme.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

const declarations = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
const blocks = (selector: string): Tokens =>
  Object.assign(
    {},
    ...[...css.matchAll(new RegExp(`${selector} \\{([^}]+)\\}`, 'g'))].map(([, block = '']) => declarations(block)),
  );

const root = blocks('(?:^|\\n):root');
const dark = blocks('\\n  \\.dark');
const system = blocks('\\n  \\.system');
const themes: Readonly<Record<string, Tokens>> = { light: root, dark: { ...root, ...dark } };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [left, right] = [tokens[one], tokens[other]];
  if (left === undefined || right === undefined) throw new Error(`no token ${one} or ${other}`);
  const [light = 0, dim = 0] = [luminance(left), luminance(right)].sort((a, b) => b - a);
  return (light + 0.05) / (dim + 0.05);
}

const grounds = ['canvas', 'surface', 'raised', 'sunken'];
const on = (ground: readonly string[], inks: readonly string[]) =>
  ground.flatMap((back) => inks.map((ink) => [ink, back] as const));
const stages = [1, 2, 3, 4, 5, 6];

/** Text on what it stands on: at least 4.5. */
const texts = [
  ...on(grounds, ['ink', 'ink-2', 'link', 'brand', 'danger', 'ok', 'warn', 'info']),
  ...on(['brand', 'brand-hover'], ['on-brand']),
  ...on(['danger', 'danger-hover'], ['on-danger']),
  ['on-brand-soft', 'brand-soft'],
  ['ink', 'brand-soft'],
  ...['danger', 'ok', 'warn', 'info'].flatMap((tone) => on([`${tone}-soft`], [tone, 'ink'])),
  ...stages.map((step) => [`stage-${step}`, `stage-${step}-tint`] as const),
  ...on(['hero', 'band-ok', 'band-warn', 'band-danger', 'band-neutral'], ['on-hero']),
  ['hero-2', 'hero'],
  ['surface', 'ink'],
] as const;

/** Edges of controls, marks of charts and the focus ring: at least 3. */
const marks = [
  ...on(grounds, ['line-strong', 'focus', 'brand']),
  ...stages.flatMap((step) => on(['surface', 'canvas'], [`stage-${step}-bar`])),
  ['danger', 'surface'],
  ['line-strong', 'surface'],
] as const;

describe.each(['light', 'dark'])('%s', (name) => {
  const tokens = themes[name] ?? {};
  test.each(texts)('%s on %s can be read', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(marks)('%s on %s can be seen', (mark, ground) => {
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the colours that the specification computed are these', () => {
  const ratio = (name: string, ink: string, ground: string): number =>
    Math.round(contrast(themes[name] ?? {}, ink, ground) * 100) / 100;
  expect([ratio('light', 'ink', 'surface'), ratio('dark', 'ink', 'surface')]).toEqual([16.99, 14.21]);
  expect([ratio('light', 'line-strong', 'surface'), ratio('dark', 'line-strong', 'surface')]).toEqual([4.3, 5.24]);
  expect([ratio('light', 'on-brand', 'brand'), ratio('dark', 'on-brand', 'brand')]).toEqual([7.2, 8.72]);
  expect([ratio('light', 'focus', 'canvas'), ratio('dark', 'focus', 'canvas')]).toEqual([6.86, 13.04]);
});

test('.system in a dark system is exactly .dark', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(30);
  expect(system).toEqual(dark);
});

test('every colour of the theme is a token of both themes', () => {
  const named = [...theme.matchAll(/--color-[\w-]+: var\(--([\w-]+)\)/g)].map(([, token = '']) => token);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((token) => !(token in root))).toEqual([]);
});
