import { REASON_MAX } from '@aim/domain/kernel/input';
import { AlertDialog } from '@aim/ui/alert-dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useState } from 'react';
import { type CommandPayload, isCancelled } from './command.ts';
import { useT } from './language.tsx';
import { RequestError } from './request-error.ts';
import { requestErrorText } from './request-error-text.ts';

interface ConfirmCommandProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** The way back, where "Cancel" could be taken for the act. */
  readonly dismiss?: string;
  /** Said when it has worked. */
  readonly done: string;
  readonly danger?: boolean;
  /** Asks for the reason that the person concerned will read. */
  readonly withReason?: boolean;
  readonly run: (reason: string) => Promise<CommandPayload>;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** A question, an answer, a result: for one act on one record. */
export function ConfirmCommand(props: ConfirmCommandProps) {
  const { title, text, confirm, done, danger = false, withReason = false, run, onClose, onDone } = props;
  const t = useT();
  const show = useToast();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  async function act(): Promise<void> {
    setBusy(true);
    setRefusals([]);
    try {
      const payload = await run(reason);
      if (!isCancelled(payload) && payload.problems.length === 0) {
        show({ text: done });
        onClose();
        onDone?.();
        return;
      }
      setRefusals(payload.problems.map(({ message }) => message));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setRefusals([requestErrorText(error, t)]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={title}
      description={text}
      confirm={confirm}
      {...(props.dismiss === undefined ? {} : { dismiss: props.dismiss })}
      danger={danger}
      busy={busy}
      onConfirm={() => void act()}
    >
      <div className="grid gap-3">
        {refusals.length > 0 ? (
          <Notice tone="danger" role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </Notice>
        ) : null}
        {withReason ? (
          <Field label={t('work.reason')} hint={t('work.reasonHint')}>
            <Textarea
              rows={3}
              limit={REASON_MAX}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </Field>
        ) : null}
      </div>
    </AlertDialog>
  );
}
