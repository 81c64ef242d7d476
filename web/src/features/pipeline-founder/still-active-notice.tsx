import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useState } from 'react';
import { ConfirmStartupActiveDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { useT } from '../../lib/language.tsx';
import { useAct } from '../../lib/use-act.ts';

interface StillActiveNoticeProps {
  readonly id: string;
  readonly onAnswered: () => void;
}

/** The question that the reminders after a long silence lead to: one click answers it. */
export function StillActiveNotice({ id, onAnswered }: StillActiveNoticeProps) {
  const t = useT();
  const act = useAct();
  const confirm = useCommand(ConfirmStartupActiveDocument);
  const [busy, setBusy] = useState(false);

  async function answer(): Promise<void> {
    setBusy(true);
    const done = await act(() => confirm({ input: { id } }), { text: t('myStartup.confirmedActive') });
    setBusy(false);
    if (done) onAnswered();
  }

  return (
    <Notice
      tone="warn"
      title={t('myStartup.confirmActiveTitle')}
      actions={
        <Button variant="primary" busy={busy} onClick={() => void answer()}>
          {t('myStartup.confirmActive')}
        </Button>
      }
    >
      {t('myStartup.confirmActiveText')}
    </Notice>
  );
}
