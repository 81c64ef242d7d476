import { Button } from '@aim/ui/button.tsx';
import { boxStyle } from '@aim/ui/checkbox.tsx';
import { classNames } from '@aim/ui/class-names';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { CompleteStartupTaskDocument, ReopenStartupTaskDocument, type TaskRowFragment } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { todayDay } from '../today-day.ts';

const AddTask = lazy(async () => ({ default: (await import('./add-task.tsx')).AddTask }));

interface TasksSectionProps {
  readonly startupId: string;
  readonly tasks: readonly TaskRowFragment[];
  readonly mayAdd: boolean;
}

/** What is to be done, the open ones first; a tick ends a task and can be taken back. */
export function TasksSection({ startupId, tasks, mayAdd }: TasksSectionProps) {
  const { t } = useLanguage();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('startupRecord.tasks')}</h2>
        {mayAdd ? (
          <Button icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setAdding(true)}>
            {t('startupRecord.taskAdd')}
          </Button>
        ) : null}
      </div>
      {tasks.length === 0 ? (
        <p className="rounded-card border border-line bg-surface px-4 py-6 text-center text-ink-2">
          {t('startupRecord.noTasks')}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {tasks.map((task) => (
            <TaskLine key={task.id} of={task} />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {isAdding ? <AddTask startupId={startupId} onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </section>
  );
}

function TaskLine({ of }: { readonly of: TaskRowFragment }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const complete = useCommand(CompleteStartupTaskDocument);
  const reopen = useCommand(ReopenStartupTaskDocument);
  const { id, title, dueOn, isDone, doneAt, assignee, allowedActions } = of;
  const mayToggle = allowedActions.includes(isDone ? 'task.reopen' : 'task.complete');
  const isLate = !isDone && dueOn !== null && dueOn < todayDay();
  const due = dueText();

  function dueText(): string {
    if (isDone) return doneAt === null ? '' : t('startupRecord.taskDoneOn', { date: format.date(doneAt, 'short') });
    if (dueOn === null) return '';
    const date = format.day(dueOn, 'short');
    return isLate ? t('startupRecord.taskLate', { date }) : t('startupRecord.taskDueOn', { date });
  }

  const undo = () => void act(() => reopen({ input: { id } }), { text: t('startupRecord.taskReopened') });
  const toggle = () =>
    isDone ? undo() : void act(() => complete({ input: { id } }), { text: t('startupRecord.taskDone'), onUndo: undo });
  return (
    <li>
      <label className="flex min-h-row items-start gap-3 px-4 py-2.5">
        <input
          type="checkbox"
          checked={isDone}
          disabled={!mayToggle}
          onChange={toggle}
          className={classNames(boxStyle, 'mt-0.5')}
        />
        <span className="min-w-0 flex-1">
          <span className={classNames('block break-words', isDone ? 'text-ink-2 line-through' : 'font-medium')}>
            {title}
          </span>
          <span className="block text-sm text-ink-2">
            {assignee?.fullName ?? t('startupList.unassigned')}
            {due === '' ? null : (
              <>
                {' · '}
                <span className={isLate ? 'font-medium text-danger' : undefined}>{due}</span>
              </>
            )}
          </span>
        </span>
      </label>
    </li>
  );
}
