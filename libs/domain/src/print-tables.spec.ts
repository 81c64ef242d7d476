/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPermissions, printStates } from './print-tables.ts';

const committed = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');

describe('the committed tables', () => {
  it('STATES.md says what the machines say; run `npm run generate` after a change', () => {
    expect(committed('STATES.md')).toBe(printStates());
  });

  it('PERMISSIONS.md says what the policies say; run `npm run generate` after a change', () => {
    expect(committed('PERMISSIONS.md')).toBe(printPermissions());
  });

  it('draws arrows, ends and notes', () => {
    expect(printStates()).toContain('  UNVERIFIED --> VERIFIED: verify\n');
    expect(printStates()).toContain('  DISSOLVED --> [*]');
    expect(printStates()).toContain('| DISSOLVED | Ləğv edilib | Dissolved | Ликвидирована | end |');
    expect(printStates()).toContain(
      '| UNVERIFIED | Təsdiqlənməyib | Not verified | Не подтверждена | editable by the applicant |',
    );
  });

  it('says what the applicant does not see, and escapes what would break a table', () => {
    const label = { az: 'a|b', en: 'a', ru: 'a' };
    const page = printStates([
      { name: 'x', initial: 'A', states: { A: { label, hiddenFromApplicant: true } }, transitions: [] },
    ]);
    expect(page).toContain('| A | a\\|b | a | a | hidden from the applicant |');
  });

  it('names the API fields of an action', () => {
    expect(printPermissions()).toMatch(/`role\.grant` \| administrators \| {2}\| yes \| `grantRole` \|/);
    expect(printPermissions()).toMatch(/`viewer\.read` \| anyone \| yes \| {2}\| `me` \|/);
  });
});
