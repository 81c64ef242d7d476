import { defineMachine, rowFor } from '../kernel/machine.ts';
import { STAGES, type Stage, stageLabels } from './vocabulary.ts';

/**
 * How far a startup has come (reference, applications 4a, axis 2). Forward steps have an event each, because each asks for
 * evidence of its own; backward steps and corrections have one for every stage they lead to.
 */
export const journeyMachine = defineMachine({
  name: 'journey',
  storedIn: { table: 'startup', column: 'stage' },
  initial: 'IDEA',
  states: {
    IDEA: { label: stageLabels.IDEA },
    MVP: { label: stageLabels.MVP },
    INCUBATION: { label: stageLabels.INCUBATION },
    ACCELERATION: { label: stageLabels.ACCELERATION },
    INVESTOR_MATCHING: { label: stageLabels.INVESTOR_MATCHING },
    FUNDED: { label: stageLabels.FUNDED },
  },
  transitions: [
    {
      event: 'verifyMvp',
      from: ['IDEA'],
      to: 'MVP',
      emits: 'startup.advanced',
      note: 'a working link, demo or repository, checked by staff',
    },
    {
      event: 'enrolIncubation',
      from: ['IDEA', 'MVP'],
      to: 'INCUBATION',
      emits: 'startup.advanced',
      note: 'with a document; a reason when MVP is skipped',
    },
    {
      event: 'enrolAcceleration',
      from: ['IDEA', 'MVP', 'INCUBATION'],
      to: 'ACCELERATION',
      emits: 'startup.advanced',
      note: 'with a document; a reason when MVP is skipped',
    },
    {
      event: 'investorReady',
      from: ['MVP', 'INCUBATION', 'ACCELERATION'],
      to: 'INVESTOR_MATCHING',
      emits: 'startup.advanced',
      note: 'checklist complete, deck present, consent to share is live',
    },
    {
      event: 'fundingVerified',
      from: ['IDEA', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING'],
      to: 'FUNDED',
      emits: 'startup.advanced',
      note: 'by investment staff, with a document and the amount',
    },
    {
      event: 'newRound',
      from: ['FUNDED'],
      to: 'FUNDED',
      emits: 'startup.advanced',
      note: 'another round; same evidence',
    },
    {
      event: 'importToMvp',
      from: ['IDEA'],
      to: 'MVP',
      emits: 'startup.advanced',
      note: 'a later import says so, of a record that nobody has claimed or moved: the file is the evidence',
    },
    { event: 'importToIncubation', from: STAGES.slice(0, 2), to: 'INCUBATION', emits: 'startup.advanced' },
    { event: 'importToAcceleration', from: STAGES.slice(0, 3), to: 'ACCELERATION', emits: 'startup.advanced' },
    { event: 'importToInvestorMatching', from: STAGES.slice(0, 4), to: 'INVESTOR_MATCHING', emits: 'startup.advanced' },
    { event: 'importToFunded', from: STAGES.slice(0, 5), to: 'FUNDED', emits: 'startup.advanced' },
    { event: 'regressToIdea', from: STAGES.slice(1), to: 'IDEA', emits: 'startup.regressed' },
    { event: 'regressToMvp', from: STAGES.slice(2), to: 'MVP', emits: 'startup.regressed' },
    { event: 'regressToIncubation', from: STAGES.slice(3), to: 'INCUBATION', emits: 'startup.regressed' },
    { event: 'regressToAcceleration', from: STAGES.slice(4), to: 'ACCELERATION', emits: 'startup.regressed' },
    { event: 'regressToInvestorMatching', from: ['FUNDED'], to: 'INVESTOR_MATCHING', emits: 'startup.regressed' },
    {
      event: 'correctToIdea',
      from: STAGES,
      to: 'IDEA',
      emits: 'startup.stageCorrected',
      note: 'an entry was wrong: the stage follows from those that remain, and may stay the same',
    },
    { event: 'correctToMvp', from: STAGES, to: 'MVP', emits: 'startup.stageCorrected' },
    { event: 'correctToIncubation', from: STAGES, to: 'INCUBATION', emits: 'startup.stageCorrected' },
    { event: 'correctToAcceleration', from: STAGES, to: 'ACCELERATION', emits: 'startup.stageCorrected' },
    { event: 'correctToInvestorMatching', from: STAGES, to: 'INVESTOR_MATCHING', emits: 'startup.stageCorrected' },
    { event: 'correctToFunded', from: STAGES, to: 'FUNDED', emits: 'startup.stageCorrected' },
  ],
});
export type JourneyEvent = (typeof journeyMachine)['transitions'][number]['event'];

const FORWARD: Readonly<Record<Exclude<Stage, 'IDEA'>, readonly JourneyEvent[]>> = {
  MVP: ['verifyMvp'],
  INCUBATION: ['enrolIncubation'],
  ACCELERATION: ['enrolAcceleration'],
  INVESTOR_MATCHING: ['investorReady'],
  FUNDED: ['fundingVerified', 'newRound'],
};
const IMPORTED: Readonly<Record<Exclude<Stage, 'IDEA'>, JourneyEvent>> = {
  MVP: 'importToMvp',
  INCUBATION: 'importToIncubation',
  ACCELERATION: 'importToAcceleration',
  INVESTOR_MATCHING: 'importToInvestorMatching',
  FUNDED: 'importToFunded',
};
const BACK: Readonly<Record<Exclude<Stage, 'FUNDED'>, JourneyEvent>> = {
  IDEA: 'regressToIdea',
  MVP: 'regressToMvp',
  INCUBATION: 'regressToIncubation',
  ACCELERATION: 'regressToAcceleration',
  INVESTOR_MATCHING: 'regressToInvestorMatching',
};
const CORRECTION: Readonly<Record<Stage, JourneyEvent>> = {
  IDEA: 'correctToIdea',
  MVP: 'correctToMvp',
  INCUBATION: 'correctToIncubation',
  ACCELERATION: 'correctToAcceleration',
  INVESTOR_MATCHING: 'correctToInvestorMatching',
  FUNDED: 'correctToFunded',
};

/** The event that leads forward from one stage to another; null when the table has none. */
export function advanceEvent(from: Stage, to: Stage): JourneyEvent | null {
  if (to === 'IDEA') return null;
  return FORWARD[to].find((event) => rowFor(journeyMachine, from, event) !== null) ?? null;
}

/** The event by which a later import leads forward; null when the other stage is not later. */
export function importEvent(from: Stage, to: Stage): JourneyEvent | null {
  if (to === 'IDEA') return null;
  return rowFor(journeyMachine, from, IMPORTED[to]) === null ? null : IMPORTED[to];
}

/** The event that leads back from one stage to an earlier one; null when the other is not earlier. */
export function regressEvent(from: Stage, to: Stage): JourneyEvent | null {
  if (to === 'FUNDED') return null;
  return rowFor(journeyMachine, from, BACK[to]) === null ? null : BACK[to];
}

export function correctionEvent(to: Stage): JourneyEvent {
  return CORRECTION[to];
}

/** Stages to which the table leads forward; the choices of the dialog. */
export function stagesAhead(from: Stage): readonly Stage[] {
  return STAGES.filter((to) => advanceEvent(from, to) !== null);
}

export function stagesBehind(from: Stage): readonly Stage[] {
  return STAGES.filter((to) => regressEvent(from, to) !== null);
}
