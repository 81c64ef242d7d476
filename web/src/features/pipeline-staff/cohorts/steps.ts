export const PARTICIPATION_STEPS = ['enrol', 'start', 'resume', 'graduate', 'pause', 'dropOut', 'expel'] as const;
export type ParticipationStep = (typeof PARTICIPATION_STEPS)[number];
export type ReasonedStepName = Extract<ParticipationStep, 'pause' | 'dropOut' | 'expel'>;

/** Somebody may ask about it later. */
export function isReasoned(step: ParticipationStep): step is ReasonedStepName {
  return step === 'pause' || step === 'dropOut' || step === 'expel';
}
