import { Confirmation } from '@aim/ui/confirmation.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useEffect } from 'react';
import { forgetOnDevice } from '../../features/pipeline-register/device-answers.ts';
import { useT } from '../../lib/language.tsx';
import type { SentData } from './startup-sent-page.load.ts';

/** It is sent: the number to quote, what comes next, what to do meanwhile. */
export function StartupSentPage({ startup }: SentData) {
  const t = useT();
  useEffect(() => void forgetOnDevice(), []);
  return (
    <Confirmation
      title={t('registerStartup.sentTitle')}
      lead={t('registerStartup.sentLead', { name: startup.name })}
      reference={{ label: t('registerStartup.sentReference'), value: startup.reference }}
      next={{
        title: t('registerStartup.sentNextTitle'),
        steps: [t('registerStartup.sentNext1'), t('registerStartup.sentNext2'), t('registerStartup.sentNext3')],
      }}
      actions={
        <>
          <LinkButton variant="primary" href={`/app/startups/${startup.id}`}>
            {t('registerStartup.sentOpen')}
          </LinkButton>
          <LinkButton href={`/app/startups/${startup.id}/team`}>{t('registerStartup.sentTeam')}</LinkButton>
        </>
      }
    />
  );
}
