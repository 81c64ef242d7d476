import { parseInput, Refusal } from '../kernel/problem.ts';
import {
  changeCentreInput,
  minuteOf,
  saveCentreHoursInput,
  saveClosureInput,
  saveResourceInput,
  whyNotHours,
} from './centre-care.ts';

const ID = '019a0000-0000-7000-8000-000000000001';
const text = (word: string) => ({ az: word, en: word, ru: word });

function codesOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code, path }) => [code, ...path].join(' '));
  }
}

describe('the week of a centre', () => {
  const opening = (weekday: number, opensAt: string, closesAt: string) => ({
    weekday,
    opensMinute: minuteOf(opensAt),
    closesMinute: minuteOf(closesAt),
  });
  it.each<[string, ReturnType<typeof opening>[], string[]]>([
    ['closed every day', [], []],
    ['two openings of a day that touch', [opening(1, '14:00', '18:00'), opening(1, '09:00', '14:00')], []],
    ['the same hours on two days', [opening(1, '09:00', '24:00'), opening(2, '09:00', '18:00')], []],
    ['two that overlap', [opening(3, '09:00', '14:00'), opening(3, '13:59', '18:00')], ['HOURS_OVERLAP']],
    ['one that ends before it begins', [opening(3, '18:00', '09:00')], ['SLOT_BACKWARD']],
    ['one without length', [opening(3, '09:00', '09:00')], ['SLOT_BACKWARD']],
  ])('%s', (_, hours, expected) => {
    expect(whyNotHours(hours).map(({ code }) => code)).toEqual(expected);
  });

  it('takes times of the clock, and midnight as an end', () => {
    const hours = (opensAt: string) => ({ centreId: ID, hours: [{ weekday: 1, opensAt, closesAt: '24:00' }] });
    expect(codesOf(() => parseInput(saveCentreHoursInput, hours('09:00')))).toEqual([]);
    expect(codesOf(() => parseInput(saveCentreHoursInput, hours('9')))).toEqual(['NOT_VALID hours 0 opensAt']);
    expect(minuteOf('24:00')).toBe(1440);
    expect(minuteOf('')).toBe(0);
  });
});

describe('what officers write', () => {
  const centre = {
    ...{ id: ID, version: 1, name: ' Xəzər ', operator: 'AIM', city: 'Bakı', address: 'Küçə 1' },
    ...{ phone: '', email: ' Salam@Example.AZ ', latitude: 40.4, longitude: 49.8, about: text('') },
  };
  it('of a centre: tidy, and what is empty is nothing', () => {
    expect(parseInput(changeCentreInput, centre)).toMatchObject({
      name: 'Xəzər',
      phone: null,
      email: 'salam@example.az',
    });
    expect(parseInput(changeCentreInput, { ...centre, email: '' }).email).toBeNull();
    expect(codesOf(() => parseInput(changeCentreInput, { ...centre, email: 'x', latitude: 91, name: '' }))).toEqual([
      'REQUIRED name',
      'NOT_VALID email',
      'TOO_BIG latitude',
    ]);
    expect(codesOf(() => parseInput(changeCentreInput, { ...centre, longitude: Number.NaN }))).toEqual([
      'REQUIRED longitude',
    ]);
  });

  it('of closed days: in order', () => {
    const closure = {
      id: '',
      centreId: ID,
      kind: 'HOLIDAY',
      startsOn: '2027-03-20',
      endsOn: '2027-03-25',
      name: text('Novruz'),
    };
    expect(parseInput(saveClosureInput, closure).id).toBeNull();
    expect(codesOf(() => parseInput(saveClosureInput, { ...closure, endsOn: '2027-03-19' }))).toEqual([
      'DAYS_BACKWARD endsOn',
    ]);
    expect(codesOf(() => parseInput(saveClosureInput, { ...closure, startsOn: '' }))).toContain('NOT_VALID startsOn');
  });

  it('of a room: within its floor, its training by a code', () => {
    const room = {
      ...{
        id: null,
        version: null,
        centreId: ID,
        kind: 'LAB',
        name: 'Lab',
        capacity: 4,
        units: 1,
        amenities: ['SCREEN'],
      },
      ...{ access: [], floor: '', note: '', training: ' lab_safety ', isOpen: true },
    };
    const plan = { x: 10, y: 10, width: 90, height: 20 };
    expect(parseInput(saveResourceInput, { ...room, plan })).toMatchObject({ training: 'LAB_SAFETY', floor: null });
    expect(parseInput(saveResourceInput, { ...room, plan: null, training: '' }).training).toBeNull();
    expect(codesOf(() => parseInput(saveResourceInput, { ...room, plan: { ...plan, width: 91 } }))).toEqual([
      'PLAN_OUTSIDE plan',
    ]);
    expect(codesOf(() => parseInput(saveResourceInput, { ...room, plan: { ...plan, height: 91, width: 1 } }))).toEqual([
      'PLAN_OUTSIDE plan',
    ]);
    expect(codesOf(() => parseInput(saveResourceInput, { ...room, plan, training: 'a b', capacity: 0 }))).toEqual([
      'TOO_SMALL capacity',
      'NOT_VALID training',
    ]);
  });
});
