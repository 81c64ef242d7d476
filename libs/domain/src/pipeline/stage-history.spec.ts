import fc from 'fast-check';
import { type RecordedEntry, standingEntries, standingOf, whyNotCorrect } from './stage-history.ts';
import { STAGES, type Stage } from './vocabulary.ts';

const entry = (
  id: string,
  stage: Stage,
  enteredOn: string,
  supersedesId: string | null = null,
  counts = true,
): RecordedEntry => ({ id, stage, enteredOn, supersedesId, counts });

const way = [entry('a', 'IDEA', '2026-01-01'), entry('b', 'MVP', '2026-03-01'), entry('c', 'INCUBATION', '2026-06-01')];

describe('where a startup stands', () => {
  it.each<[string, RecordedEntry[], Stage, string, string]>([
    ['after its entries', way, 'INCUBATION', '2026-06-01', '2026-01-01'],
    ['by day, not by recording', [way[2], way[0], way[1]] as RecordedEntry[], 'INCUBATION', '2026-06-01', '2026-01-01'],
    [
      'with another stage',
      [...way, entry('d', 'ACCELERATION', '2026-06-01', 'c')],
      'ACCELERATION',
      '2026-06-01',
      '2026-01-01',
    ],
    [
      'with another day',
      [...way, entry('d', 'INCUBATION', '2026-07-01', 'c')],
      'INCUBATION',
      '2026-07-01',
      '2026-01-01',
    ],
    [
      'when the last never happened',
      [...way, entry('d', 'INCUBATION', '2026-06-01', 'c', false)],
      'MVP',
      '2026-03-01',
      '2026-01-01',
    ],
    [
      'when the first never happened',
      [...way, entry('d', 'IDEA', '2026-01-01', 'a', false)],
      'INCUBATION',
      '2026-06-01',
      '2026-03-01',
    ],
    [
      'when one in the middle moved to the end',
      [...way, entry('d', 'MVP', '2026-08-01', 'b')],
      'MVP',
      '2026-08-01',
      '2026-01-01',
    ],
    [
      'when a correction was corrected',
      [...way, entry('d', 'FUNDED', '2026-06-01', 'c'), entry('e', 'MVP', '2026-06-01', 'd')],
      'MVP',
      '2026-06-01',
      '2026-01-01',
    ],
    [
      'when what never happened did happen after all',
      [...way, entry('d', 'INCUBATION', '2026-06-01', 'c', false), entry('e', 'INCUBATION', '2026-06-02', 'd')],
      'INCUBATION',
      '2026-06-02',
      '2026-01-01',
    ],
    [
      'when two stages were entered on one day and the earlier was corrected later',
      [entry('a', 'IDEA', '2026-01-01'), entry('b', 'MVP', '2026-01-01'), entry('c', 'IDEA', '2026-01-01', 'a')],
      'MVP',
      '2026-01-01',
      '2026-01-01',
    ],
  ])('%s', (_, entries, stage, stageOn, intakeOn) => {
    expect(standingOf(entries)).toEqual({ stage, stageOn, intakeOn });
  });

  it('whatever is corrected, one line stands for each entry that was not struck', () => {
    const step = fc.record({
      at: fc.nat(20),
      stage: fc.constantFrom(...STAGES),
      day: fc.integer({ min: 1, max: 28 }),
      counts: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (corrections) => {
        const entries = [...way];
        for (const { at, stage, day, counts } of corrections) {
          const open = entries.filter(({ id }) => !entries.some(({ supersedesId }) => supersedesId === id));
          const target = open[at % open.length] as RecordedEntry;
          entries.push(
            entry(`x${entries.length}`, stage, `2026-05-${String(day).padStart(2, '0')}`, target.id, counts),
          );
        }
        const open = entries.filter(({ id }) => !entries.some(({ supersedesId }) => supersedesId === id));
        const standing = standingEntries(entries);
        expect(open).toHaveLength(way.length);
        expect(standing.length).toBe(open.filter(({ counts }) => counts).length);
        expect([...standing].map(({ enteredOn }) => enteredOn)).toEqual(
          standing.map(({ enteredOn }) => enteredOn).sort(),
        );
      }),
    );
  });
});

describe('correcting', () => {
  const today = '2026-11-25';
  const corrected = [...way, entry('d', 'MVP', '2026-06-01', 'c'), entry('e', 'MVP', '2026-03-01', 'b', false)];
  it.each<[string, readonly RecordedEntry[], string, Stage | null, string | null, string[]]>([
    ['the stage', way, 'c', 'MVP', null, []],
    ['the day', way, 'c', 'INCUBATION', '2026-05-01', []],
    ['nothing', way, 'c', 'INCUBATION', null, ['CORRECTION_CHANGES_NOTHING']],
    ['nothing, with its own day', way, 'c', 'INCUBATION', '2026-06-01', ['CORRECTION_CHANGES_NOTHING']],
    ['to a day to come', way, 'c', 'INCUBATION', '2026-11-26', ['ENTRY_IN_FUTURE']],
    ['strikes one out', way, 'b', null, null, []],
    ['strikes the only one out', [way[0] as RecordedEntry], 'a', null, null, ['LAST_ENTRY_STAYS']],
    ['what is corrected already', corrected, 'c', 'IDEA', null, ['ENTRY_ALREADY_CORRECTED']],
    ['the correction itself', corrected, 'd', 'IDEA', null, []],
    ['strikes out what is struck out', corrected, 'e', null, null, ['CORRECTION_CHANGES_NOTHING']],
    ['brings back what was struck out', corrected, 'e', 'MVP', null, []],
  ])('%s', (_, entries, entryId, stage, enteredOn, expected) => {
    const obstacles = whyNotCorrect({ stage, enteredOn }, { entries, entryId, today });
    expect(obstacles.map(({ code }) => code)).toEqual(expected);
  });
});
