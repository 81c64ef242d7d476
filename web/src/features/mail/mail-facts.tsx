import { SummaryList } from '@aim/ui/summary-list.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { MailPartsFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { MailStateTag } from './mail-state-tag.tsx';

/** To whom, when, and how far it came. */
export function MailFacts({ of }: { readonly of: FragmentType<typeof MailPartsFragmentDoc> }) {
  const { t, format } = useLanguage();
  const mail = readFragment(MailPartsFragmentDoc, of);
  return (
    <SummaryList
      compact
      entries={[
        { term: t('mail.state'), value: <MailStateTag state={mail.state} label={mail.stateLabel} /> },
        { term: t('mail.to'), value: <span className="break-all">{mail.to}</span> },
        { term: t('mail.createdAt'), value: format.instant(mail.createdAt) },
        ...(mail.state === 'QUEUED'
          ? [{ term: t('mail.nextAttemptAt'), value: format.instant(mail.nextAttemptAt) }]
          : []),
        { term: t('mail.sentAt'), value: mail.sentAt === null ? t('mail.notYet') : format.instant(mail.sentAt) },
        { term: t('mail.attempts'), value: format.number(mail.attempts) },
        ...(mail.lastError === null ? [] : [{ term: t('mail.lastError'), value: mail.lastError }]),
      ]}
    />
  );
}
