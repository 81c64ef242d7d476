import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';

const KEY = 'aim-recorded-read';

/** Says once in a session that looking at contacts leaves a trace which the person can read. */
export function RecordedNotice() {
  const t = useT();
  const [isRead, setRead] = useState(() => sessionStorage.getItem(KEY) !== null);
  if (isRead) return null;
  return (
    <Notice
      title={t('records.recorded')}
      actions={
        <Button
          onClick={() => {
            sessionStorage.setItem(KEY, '1');
            setRead(true);
          }}
        >
          {t('work.understood')}
        </Button>
      }
    >
      {t('records.recordedText')}
    </Notice>
  );
}
