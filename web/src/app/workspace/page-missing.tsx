import { GoneState } from '@aim/ui/gone-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useEffect } from 'react';
import { useT } from '../../lib/language.tsx';
import { useArea } from '../../lib/use-area.ts';

/** The address leads nowhere, or the record is not there for this person. */
export function PageMissing() {
  const t = useT();
  const area = useArea();
  useEffect(() => {
    document.title = `${t('state.notFoundTitle')} · AIM`;
  }, [t]);
  return (
    <GoneState
      page
      title={t('state.notFoundTitle')}
      action={<LinkButton href={`/${area}`}>{t('state.toHome')}</LinkButton>}
    >
      {t('state.notFoundText')}
    </GoneState>
  );
}
