import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import type { StartupFacts } from './facts.ts';
import { stagesAhead, stagesBehind } from './journey.ts';
import type { ParticipationFacts, TaskFacts } from './journey-policy.ts';
import { type ParticipationEvent, participationMachine } from './participation.ts';
import { startupTaskMachine } from './staff-work.ts';
import { startupMachine } from './startup.ts';

const isLive = ({ state }: StartupFacts): boolean => state === 'ACTIVE' || state === 'DORMANT';
const goes =
  (event: 'pause' | 'close' | 'reopen') =>
  ({ state }: StartupFacts): boolean =>
    eventsFrom(startupMachine, state).includes(event);

/** What the way of a startup offers in each state; a sleeping one offers to advance and says why it cannot. */
export const journeyOffers: Offers<StartupFacts> = {
  'startup.advance': (facts) => isLive(facts) && stagesAhead(facts.stage).length > 0,
  'startup.regress': (facts) => isLive(facts) && stagesBehind(facts.stage).length > 0,
  'startup.correctStage': ({ state }) => state !== 'DRAFT' && state !== 'MERGED',
  'startup.pause': goes('pause'),
  'startup.close': goes('close'),
  'startup.reopen': goes('reopen'),
  'startup.confirmActive': isLive,
  'metrics.report': isLive,
  'participation.invite': ({ state }) => state === 'ACTIVE',
  'note.add': ({ state }) => state !== 'MERGED',
  'task.add': ({ state }) => state !== 'MERGED',
};

const steps =
  (event: ParticipationEvent) =>
  ({ state }: ParticipationFacts): boolean =>
    eventsFrom(participationMachine, state).includes(event);
export const participationOffers: Offers<ParticipationFacts> = {
  'participation.enrol': steps('enrol'),
  'participation.start': steps('start'),
  'participation.pause': steps('pause'),
  'participation.resume': steps('resume'),
  'participation.graduate': steps('graduate'),
  'participation.dropOut': steps('dropOut'),
  'participation.expel': steps('expel'),
};

export const startupTaskOffers: Offers<TaskFacts> = {
  'task.complete': ({ state }) => eventsFrom(startupTaskMachine, state).includes('complete'),
  'task.reopen': ({ state }) => eventsFrom(startupTaskMachine, state).includes('reopen'),
};
