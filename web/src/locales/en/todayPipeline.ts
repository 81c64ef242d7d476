import type { todayPipeline as az } from '../az/todayPipeline.ts';

export const todayPipeline: Record<keyof typeof az, string> = {
  tasks: 'My tasks',
  waiting: 'Startups waiting for review',
  revisions: 'Changed texts waiting for review',
  silent: 'My startups that have gone silent',
  due: 'due {date}',
  late: 'was due {date}',
};
