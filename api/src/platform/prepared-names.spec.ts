import { PreparedNames } from './prepared-names.ts';

describe('names of prepared statements', () => {
  it('are given to a text that comes again, and stay with it', () => {
    const names = new PreparedNames('list');
    expect(names.nameOf('select 1')).toBeUndefined();
    const name = names.nameOf('select 1');
    expect(name).toMatch(/^list/);
    expect(names.nameOf('select 1')).toBe(name);
    names.nameOf('select 2');
    expect(names.nameOf('select 2')).not.toBe(name);
  });

  it('are few, whatever is asked: connections keep what was prepared', () => {
    const names = new PreparedNames('list');
    const texts = Array.from({ length: 3000 }, (_, index) => `select ${index}`);
    for (const text of texts) names.nameOf(text);
    const given = new Set(texts.flatMap((text) => [names.nameOf(text), names.nameOf(text)]).filter(Boolean));
    expect(given.size).toBe(200);
    expect(names.nameOf('select 0')).toBeDefined();
    expect(names.nameOf('select 2999')).toBeUndefined();
  });
});
