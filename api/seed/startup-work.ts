import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { DemoCast } from './organisations.ts';
import type { Ledger } from './startup-ledger.ts';
import type { Telling } from './startup-stories.ts';

const NOTES = [
  'Komanda ilə danışıldı: ilk ödəyən müştəri gələn ay gözlənilir.',
  'Məhsul göstərildi, işləyir. İnkubasiya üçün uyğundur.',
  'Təsisçilər hüquqi məsələlərdə kömək istəyir.',
  'Позвонили основателям: ищут разработчика, темп не снизился.',
  'Met the team at the centre: pricing is still open, come back in spring.',
  'Göstəriciləri hər ay vaxtında göndərirlər.',
] as const;
/** Title, and in how many days it is due; done when it was long ago. */
const TASKS: readonly (readonly [string, number])[] = [
  ['Təqdimatın yeni variantını istəmək', 6],
  ['Mentor ilə görüş təyin etmək', 3],
  ['Təsisçilərə zəng vurmaq', -20],
  ['Müqavilənin surətini almaq', 12],
  ['Demo gününə dəvət etmək', -35],
  ['Gəlir göstəricilərini dəqiqləşdirmək', 9],
];

/** What officers have written down about startups under way, and what they mean to do. */
export function leaveWork(ledger: Ledger, cast: DemoCast, all: readonly Telling[], now: Date): void {
  const officers = [cast.persona('programme-officer').id, cast.persona('programme-officer-two').id] as const;
  const live = all.filter(({ state, stage }) => state === 'ACTIVE' && stage !== 'IDEA').slice(0, NOTES.length);
  for (const [index, { id: startupId }] of live.entries()) {
    const by = officers[index % 2 === 0 ? 0 : 1];
    const noteId = ledger.id();
    const at = later(now, -(4 + index * 6) * DAY);
    ledger.add('startup_note', { id: noteId, startup_id: startupId, author_id: by, text: NOTES[index], at });
    const note = { startupId, noteId, mentions: [] };
    ledger.event('note.added', { type: 'startupNote', id: noteId }, note, { at, by });
    const [title, days] = TASKS[index] as (typeof TASKS)[number];
    addTask(ledger, { startupId, title, days, by, now });
  }
}

function addTask(
  ledger: Ledger,
  { startupId, title, days, by, now }: { startupId: string; title: string; days: number; by: string; now: Date },
): void {
  const taskId = ledger.id();
  const isDone = days < 0;
  const at = later(now, (isDone ? days - 10 : -5) * DAY);
  const doneAt = isDone ? later(now, (days - 1) * DAY) : null;
  ledger.add('startup_task', {
    ...{ id: taskId, startup_id: startupId, title, state: isDone ? 'DONE' : 'OPEN', assignee_id: by },
    ...{ due_on: addDays(dateOf(now, HOME_ZONE), days), reminded_on: null, done_at: doneAt },
    ...{ created_by_id: by, created_at: at, version: isDone ? 2 : 1 },
  });
  const subject = { type: 'startupTask', id: taskId };
  ledger.event('task.added', subject, { startupId, taskId, assigneeId: by }, { at, by });
  if (doneAt === null) return;
  ledger.transition('startupTask', taskId, ['complete', 'OPEN', 'DONE'], { at: doneAt, by });
  ledger.event('task.completed', subject, { startupId, taskId }, { at: doneAt, by });
}
