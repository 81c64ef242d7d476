import { suggestMapping } from '@aim/domain/pipeline/import-suggestion';
import type { MappingFragment } from '../../../gql/graphql.ts';
import { draftOf, inputOf, meaningOf, withMeaning } from './mapping-state.ts';

const suggested = suggestMapping(['id', 'name', 'status']) as unknown as MappingFragment;

describe('what a value of the file means', () => {
  it.each([
    ['Active', 'ACTIVE'],
    ['ACQUIRED ', 'ACQUIRED'],
    ['Bağlanıb', 'CLOSED'],
    ['Unknown', ''],
  ])('“%s” is shown as it will be read: %s', (value, meaning) => {
    expect(meaningOf(draftOf(suggested).rules.states, value)).toBe(meaning);
  });

  it('is what was chosen, and is told once', () => {
    const draft = draftOf(suggested);
    const states = withMeaning(draft.rules.states, 'Public', 'CLOSED');
    expect(meaningOf(states, 'public')).toBe('CLOSED');
    const { rules } = inputOf({ ...draft, rules: { ...draft.rules, states } }).states;
    expect(rules.filter(({ values }) => values.includes('public')).map(({ to }) => to)).toEqual(['CLOSED']);
  });

  it('is left open where that was chosen', () => {
    const draft = draftOf(suggested);
    const states = withMeaning(draft.rules.states, 'Active', '');
    const { rules } = inputOf({ ...draft, rules: { ...draft.rules, states } }).states;
    expect(rules.some(({ values }) => values.includes('active'))).toBe(false);
  });

  it('is the first of two rules', () => {
    const twice = {
      rules: [
        { values: ['Sold'], to: 'CLOSED' },
        { values: ['sold'], to: 'ACTIVE' },
      ],
      otherwise: null,
    };
    expect(meaningOf(draftOf({ ...suggested, states: twice } as MappingFragment).rules.states, 'SOLD')).toBe('CLOSED');
  });
});
