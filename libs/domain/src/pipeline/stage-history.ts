import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, paragraph } from '../kernel/input.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { STAGE_NOTE_MAX } from './advance.ts';
import type { JourneyProblem } from './journey-messages.ts';
import { STAGES, type Stage } from './vocabulary.ts';

/** One line of the journey as it was recorded. */
export interface RecordedEntry {
  readonly id: string;
  readonly stage: Stage;
  readonly enteredOn: CalendarDate;
  /** The entry this one corrects. */
  readonly supersedesId: string | null;
  /** False: the corrected entry never happened, and this line only says so. */
  readonly counts: boolean;
}

export const correctStageInput = z.object({
  entryId: id,
  /** Null: the entry never happened. */
  stage: z.pipe(
    z.nullish(z.enum(STAGES)),
    z.transform((stage) => stage ?? null),
  ),
  /** Null: the day stays. */
  enteredOn: z.pipe(
    z.nullish(z.iso.date()),
    z.transform((day) => day ?? null),
  ),
  note: paragraph(STAGE_NOTE_MAX),
});

/** What is left when corrections have been applied, in the order in which it happened; entries come in the order of recording. */
export function standingEntries<Entry extends RecordedEntry>(entries: readonly Entry[]): readonly Entry[] {
  const superseded = new Set(entries.map(({ supersedesId }) => supersedesId));
  const place = placesOf(entries);
  return entries
    .filter((entry) => entry.counts && !superseded.has(entry.id))
    .sort((one, other) =>
      one.enteredOn === other.enteredOn
        ? (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)
        : one.enteredOn < other.enteredOn
          ? -1
          : 1,
    );
}

/** A correction stands where the entry stood that it corrects. */
function placesOf(entries: readonly RecordedEntry[]): Map<string, number> {
  const places = new Map<string, number>();
  entries.forEach((entry, index) => {
    places.set(entry.id, (entry.supersedesId === null ? undefined : places.get(entry.supersedesId)) ?? index);
  });
  return places;
}

export interface Correction {
  readonly stage: Stage | null;
  readonly enteredOn: CalendarDate | null;
}

export interface CorrectFacts {
  /** All entries of the startup, in the order of recording. */
  readonly entries: readonly RecordedEntry[];
  readonly entryId: string;
  readonly today: CalendarDate;
}

export function whyNotCorrect(
  correction: Correction,
  { entries, entryId, today }: CorrectFacts,
): WhyNot<JourneyProblem> {
  if (entries.some(({ supersedesId }) => supersedesId === entryId)) return [problem('ENTRY_ALREADY_CORRECTED')];
  const entry = entries.find(({ id: known }) => known === entryId);
  if (correction.stage === null) return whyNotStrike(entry, entries);
  const obstacles: Problem<JourneyProblem>[] = [];
  if (
    entry?.counts &&
    correction.stage === entry.stage &&
    (correction.enteredOn ?? entry.enteredOn) === entry.enteredOn
  )
    obstacles.push(problem('CORRECTION_CHANGES_NOTHING', { path: ['stage'] }));
  if (correction.enteredOn !== null && correction.enteredOn > today)
    obstacles.push(problem('ENTRY_IN_FUTURE', { path: ['enteredOn'] }));
  return obstacles;
}

function whyNotStrike(entry: RecordedEntry | undefined, entries: readonly RecordedEntry[]): WhyNot<JourneyProblem> {
  if (entry?.counts === false) return [problem('CORRECTION_CHANGES_NOTHING', { path: ['stage'] })];
  return standingEntries(entries).length < 2 ? [problem('LAST_ENTRY_STAYS', { path: ['stage'] })] : [];
}

/** Where a startup stands and since when, and when it first came in. */
export function standingOf(entries: readonly RecordedEntry[]): {
  readonly stage: Stage;
  readonly stageOn: CalendarDate;
  readonly intakeOn: CalendarDate;
} {
  const standing = standingEntries(entries);
  const [first] = standing;
  const last = standing.at(-1);
  if (!first || !last) throw new Error('a startup stands somewhere');
  return { stage: last.stage, stageOn: last.enteredOn, intakeOn: first.enteredOn };
}
