import { Confirmation } from '@aim/ui/confirmation.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useEffect } from 'react';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';

/** It is done, and what comes next. */
export function DoneStep({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useT();
  const href = pathTo('/app/organisations/$id', { id });
  useEffect(() => {
    document.title = `${t('register.doneTitle', { name })} · AIM`;
  }, [t, name]);
  return (
    <Confirmation
      title={t('register.doneTitle', { name })}
      lead={t('register.doneText')}
      next={{
        title: t('register.doneNext'),
        steps: [
          <TextLink key="invite" href={`${href}?tab=members`}>
            {t('register.doneInvite')}
          </TextLink>,
          <TextLink key="files" href={`${href}?tab=files`}>
            {t('register.doneFiles')}
          </TextLink>,
        ],
      }}
      actions={
        <LinkButton variant="primary" href={href}>
          {t('register.doneOpen')}
        </LinkButton>
      }
    />
  );
}
