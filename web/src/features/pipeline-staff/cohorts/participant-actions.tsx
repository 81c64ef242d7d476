import { lazy } from 'react';
import { type ActionEntry, Actions } from '../../../lib/actions.tsx';
import { PARTICIPATION_STEPS } from './steps.ts';

const StepDialog = lazy(async () => ({ default: (await import('./step-dialog.tsx')).StepDialog }));

interface ParticipantActionsProps {
  readonly id: string;
  readonly name: string;
  readonly allowed: readonly string[];
}

/** The next steps of a startup in its cohort. */
export function ParticipantActions({ id, name, allowed }: ParticipantActionsProps) {
  const table: Readonly<Record<string, ActionEntry>> = Object.fromEntries(
    PARTICIPATION_STEPS.map((step) => [
      `participation.${step}`,
      {
        label: `cohorts.step_${step}`,
        danger: step === 'expel',
        dialog: (close: () => void) => <StepDialog id={id} name={name} step={step} onClose={close} />,
      } satisfies ActionEntry,
    ]),
  );
  return <Actions of={allowed} table={table} />;
}
