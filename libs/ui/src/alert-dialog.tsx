import { AlertDialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { buttonStyle } from './button-style.ts';
import { DialogVeil } from './dialog.tsx';
import { useLabels } from './ui-provider.tsx';
import { useReturnFocus } from './use-return-focus.ts';

interface AlertDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: ReactNode;
  /** A verb and its object, never "Yes". */
  readonly confirm: string;
  /** The way back, where "Cancel" could be taken for the act. */
  readonly dismiss?: string;
  readonly onConfirm: () => void;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** A question before something that cannot be taken back. It stays open while the answer is on its way. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, description, confirm, onConfirm, danger = false, busy = false, children } = props;
  const labels = useLabels();
  const { dismiss = labels.cancel } = props;
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <DialogVeil />
        <Primitive.Content
          {...returnFocus}
          aria-modal="true"
          className="forced-edge fixed inset-x-0 bottom-0 z-50 animate-slide-up rounded-t-card bg-raised p-5 text-ink shadow-dialog outline-none sm:inset-x-4 sm:bottom-auto sm:top-[20dvh] sm:mx-auto sm:max-w-dialog sm:animate-rise sm:rounded-card"
        >
          <Primitive.Title className="font-display text-xl font-semibold">{title}</Primitive.Title>
          <Primitive.Description className="mt-2 text-ui text-ink-2">{description}</Primitive.Description>
          {children === undefined ? null : <div className="mt-3">{children}</div>}
          <div className="mt-5 flex flex-col gap-2 sm:flex-row-reverse">
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
              {confirm}
            </Button>
            <Primitive.Cancel className={buttonStyle('secondary')}>{dismiss}</Primitive.Cancel>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
