import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useT } from '../../lib/language.tsx';

/** Two people typed at once: nothing is lost, the person says what stays. */
export function ConflictChoice({ onSettle }: { readonly onSettle: (keepMine: boolean) => void }) {
  const t = useT();
  return (
    <Notice
      tone="warn"
      role="alert"
      actions={
        <>
          <Button onClick={() => onSettle(true)}>{t('application.keepMine')}</Button>
          <Button onClick={() => onSettle(false)}>{t('application.takeTheirs')}</Button>
        </>
      }
    >
      {t('application.conflict')}
    </Notice>
  );
}
