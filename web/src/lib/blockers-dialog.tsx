import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useT } from './language.tsx';

/** Why something cannot be done yet, and what to do about it. */
export function BlockersDialog({
  messages,
  onClose,
}: {
  readonly messages: readonly string[];
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('work.blockedTitle')}
      description={t('work.blockedText')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('work.understood')}
        </Button>
      }
    >
      <ul className="grid list-disc gap-1.5 ps-5">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Dialog>
  );
}
