import * as z from 'zod/mini';
import { parseInput, problem, Refusal, refuseIf } from './problem.ts';

const refused = (act: () => unknown): readonly unknown[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  return [];
};

describe('problem', () => {
  it('has an empty path and no params unless told', () => {
    expect(problem('X')).toEqual({ code: 'X', path: [], params: {} });
    expect(problem('X', { path: ['a', 0], params: { n: 1 } })).toEqual({ code: 'X', path: ['a', 0], params: { n: 1 } });
  });
});

describe('refuseIf', () => {
  it.each([[[]], [null], [undefined]])('lets %j pass', (obstacles) => {
    expect(() => refuseIf(obstacles)).not.toThrow();
  });

  it('throws one obstacle or several, named in the message', () => {
    expect(refused(() => refuseIf(problem('A')))).toEqual([problem('A')]);
    expect(refused(() => refuseIf([problem('A'), problem('B')]))).toHaveLength(2);
    expect(() => refuseIf([problem('A'), problem('B')])).toThrow('A, B');
    expect(new Refusal([]).name).toBe('Refusal');
  });
});

describe('parseInput', () => {
  const schema = z.object({
    text: z.optional(z.string().check(z.minLength(1), z.maxLength(3))),
    long: z.optional(z.string().check(z.minLength(2))),
    count: z.optional(z.number().check(z.minimum(2), z.maximum(4))),
    choice: z.optional(z.enum(['A'])),
    named: z.optional(z.string().check(z.regex(/^x$/, { error: 'MY_CODE' }))),
    prose: z.optional(z.string().check(z.regex(/^x$/, { error: 'Please write x' }))),
    list: z.optional(z.array(z.object({ id: z.string() }))),
  });

  it('gives back what is well formed', () => {
    expect(parseInput(schema, { text: 'ab', other: 1 })).toEqual({ text: 'ab' });
  });

  it.each([
    ['REQUIRED', { text: '' }, ['text'], { minimum: 1 }],
    ['TOO_LONG', { text: 'abcd' }, ['text'], { maximum: 3 }],
    ['TOO_SHORT', { long: 'a' }, ['long'], { minimum: 2 }],
    ['TOO_SMALL', { count: 1 }, ['count'], { minimum: 2 }],
    ['TOO_BIG', { count: 5 }, ['count'], { maximum: 4 }],
    ['NOT_VALID', { choice: 'B' }, ['choice'], {}],
    ['MY_CODE', { named: 'y' }, ['named'], {}],
    ['NOT_VALID', { prose: 'y' }, ['prose'], {}],
    ['REQUIRED', { list: [{}] }, ['list', 0, 'id'], {}],
  ])('%s for %j', (code, input, path, params) => {
    expect(refused(() => parseInput(schema, input))).toEqual([{ code, path, params }]);
  });

  it('names keys that are no strings', () => {
    const symbols = z.record(z.string(), z.number());
    expect(refused(() => parseInput(symbols, { a: 'x' }))).toEqual([problem('REQUIRED', { path: ['a'] })]);
  });
});
