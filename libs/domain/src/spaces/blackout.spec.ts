import { parseInput, Refusal } from '../kernel/problem.ts';
import { blockResourceInput } from './blackout.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 26, hour));
const asked = {
  resourceIds: ['018f0000-0000-7000-8000-000000000001'],
  ...{ startsAt: at(9), endsAt: at(18), kind: 'MAINTENANCE', reason: 'işıq', idempotencyKey: 'a key of it' },
};
const obstacles = (changes: object): readonly string[] => {
  try {
    parseInput(blockResourceInput, { ...asked, ...changes });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
    throw error;
  }
};

describe('closing rooms', () => {
  it.each<[string, object, readonly string[]]>([
    ['is asked for as it should be', {}, []],
    ['needs a room', { resourceIds: [] }, ['resourceIds ROOM_NOT_CHOSEN']],
    ['needs an end after the beginning', { endsAt: at(9) }, ['endsAt SLOT_BACKWARD']],
    ['needs a reason', { reason: ' ' }, ['reason REQUIRED']],
  ])('%s', (_, changes, expected) => {
    expect(obstacles(changes)).toEqual(expected);
  });
});
