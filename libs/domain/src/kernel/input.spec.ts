import * as z from 'zod/mini';
import { emptyToNull, id, idempotencyKey, line, optionalLine, paragraph, tidyLine } from './input.ts';

const parsed = (schema: z.ZodMiniType, input: unknown): unknown => {
  const result = z.safeParse(schema, input);
  return result.success ? result.data : 'refused';
};

describe('building blocks of input', () => {
  it.each([
    ['line', line(5), '  a  b ', 'a b'],
    ['line', line(5), '   ', 'refused'],
    ['line', line(5), 'abcdef', 'refused'],
    ['line of two', line(5, 2), 'a', 'refused'],
    ['optional line', optionalLine(5), ' a ', 'a'],
    ['optional line', optionalLine(5), '  ', null],
    ['optional line', optionalLine(5), null, null],
    ['optional line', optionalLine(5), undefined, null],
    ['optional line', optionalLine(5), 'abcdef', 'refused'],
    ['paragraph', paragraph(9), ' a\n\nb ', 'a\n\nb'],
    ['paragraph', paragraph(9), ' \n ', 'refused'],
    ['paragraph', paragraph(2), 'abc', 'refused'],
    ['id', id, '019a0000-0000-7000-8000-000000000000', '019a0000-0000-7000-8000-000000000000'],
    ['id', id, '1; drop table', 'refused'],
    ['key', idempotencyKey, '12345678', '12345678'],
    ['key', idempotencyKey, '1234567', 'refused'],
    ['key', idempotencyKey, 'x'.repeat(101), 'refused'],
  ] as const)('%s: %#', (_, schema, input, expected) => {
    expect(parsed(schema, input)).toBe(expected);
  });

  it('composes letters, so that ş typed in two ways is one', () => {
    expect(tidyLine('s\u0327')).toBe('ş');
  });

  it.each([
    ['', null],
    [null, null],
    [undefined, null],
    ['a', 'a'],
  ])('emptyToNull(%j) = %j', (text, expected) => {
    expect(emptyToNull(text)).toBe(expected);
  });
});
