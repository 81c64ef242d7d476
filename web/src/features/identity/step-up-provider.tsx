import { type ReactNode, useCallback, useRef, useState } from 'react';
import { StepUpContext } from '../../lib/step-up.ts';
import { StepUpDialog } from './step-up-dialog.tsx';

/** Offers the step-up to every command below; one question at a time. */
export function StepUpProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<((confirmed: boolean) => void)[]>([]);
  const ask = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        waiting.current.push(resolve);
        setOpen(true);
      }),
    [],
  );
  const answer = useCallback((confirmed: boolean) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(confirmed);
  }, []);
  return (
    <StepUpContext value={ask}>
      {children}
      {open ? <StepUpDialog onAnswer={answer} /> : null}
    </StepUpContext>
  );
}
