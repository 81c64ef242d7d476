import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { type ReactNode, useState } from 'react';
import type { CommandPayload } from './command.ts';
import { useAct } from './use-act.ts';

interface ActDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly submit: string;
  /** Left out where the act tells its result itself. */
  readonly done?: string;
  readonly run: () => Promise<CommandPayload>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** One act on one record: what it asks, then its result; what was typed stays when it is refused. */
export function ActDialog({ title, description, submit, done, run, onClose, children }: ActDialogProps) {
  const act = useAct();
  const labels = useLabels();
  const [busy, setBusy] = useState(false);

  async function send(): Promise<void> {
    setBusy(true);
    const payload = await act(run, done === undefined ? null : { text: done });
    setBusy(false);
    if (payload !== null) onClose();
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
        {children}
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
