import { type Toast, useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { type CommandPayload, isCancelled } from './command.ts';
import { useT } from './language.tsx';
import { RequestError } from './request-error.ts';
import { requestErrorText } from './request-error-text.ts';

/** Runs an act that needs no form and says its result: done, refused with the reason, or failed. */
export function useAct() {
  const t = useT();
  const show = useToast();
  return useCallback(
    async <Payload extends CommandPayload>(
      run: () => Promise<Payload>,
      done: Toast | null,
    ): Promise<Payload | null> => {
      try {
        const payload = await run();
        if (isCancelled(payload)) return null;
        const [problem] = payload.problems;
        if (problem) show({ text: problem.message, failed: true });
        else if (done) show(done);
        return problem ? null : payload;
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        show({ text: requestErrorText(error, t), failed: true });
        return null;
      }
    },
    [show, t],
  );
}
