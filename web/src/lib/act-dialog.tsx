import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { RefusalContext, refusalLine } from './act-field.tsx';
import { type CommandPayload, isCancelled } from './command.ts';
import { useT } from './language.tsx';
import type { FormProblem } from './public-page.ts';
import { RequestError } from './request-error.ts';
import { requestErrorText } from './request-error-text.ts';

interface ActDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly submit: string;
  /** Left out where the act tells its result itself. */
  readonly done?: string;
  readonly run: () => Promise<CommandPayload>;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly children?: ReactNode;
}

/** One act on one record: what it asks, then its result; a refusal stands in the dialog, and what was typed stays. */
export function ActDialog(props: ActDialogProps) {
  const { title, description, submit, done, run, onClose, onDone, children } = props;
  const t = useT();
  const show = useToast();
  const labels = useLabels();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly FormProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals.length > 0) summary.current?.focus();
  }, [refusals]);

  async function send(): Promise<void> {
    setBusy(true);
    try {
      const payload = await run();
      if (isCancelled(payload)) return;
      setRefusals(payload.problems);
      if (payload.problems.length > 0) return;
      if (done !== undefined) show({ text: done });
      onClose();
      onDone?.();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setRefusals([{ message: requestErrorText(error, t), path: [] }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog open wide onOpenChange={onClose} title={title} {...(description === undefined ? {} : { description })}>
      <form
        noValidate
        className="grid gap-4 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary ref={summary} errors={refusals.map(refusalLine)} />
        <RefusalContext value={refusals}>{children}</RefusalContext>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={busy}>
            {submit}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
