import { Dialog } from '@aim/ui/dialog.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { onSessionLost } from '../../lib/request.ts';

/** The session is over: the page stays as it is behind the question, and what was typed is kept. */
export function SessionEnded({ open: isOver = false }: { readonly open?: boolean }) {
  const { t, locale } = useLanguage();
  const [open, setOpen] = useState(isOver);
  useEffect(() => onSessionLost(() => setOpen(true)), []);
  const returnTo = typeof window === 'undefined' ? '' : `${window.location.pathname}${window.location.search}`;
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('work.sessionTitle')}
      description={t('work.sessionText')}
      actions={
        <LinkButton variant="primary" href={`/${locale}/sign-in?returnTo=${encodeURIComponent(returnTo)}`}>
          {t('work.sessionSignIn')}
        </LinkButton>
      }
    />
  );
}
