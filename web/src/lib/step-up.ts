import { createContext, useContext } from 'react';

/** Opens the step-up dialog; true when the person has confirmed that it is them. */
export type StepUp = () => Promise<boolean>;

export const StepUpContext = createContext<StepUp>(() => Promise.resolve(false));

export function useStepUp(): StepUp {
  return useContext(StepUpContext);
}
