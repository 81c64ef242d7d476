import { DetailTemplate } from '@aim/ui/detail-template.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { MailActions } from '../../features/mail/mail-actions.tsx';
import { MailFacts } from '../../features/mail/mail-facts.tsx';
import { mailQuery } from '../../features/mail/mail-query.ts';
import { MailText } from '../../features/mail/mail-text.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MailPartsFragmentDoc } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { PageHead } from '../../lib/page-head.tsx';

/** One message of the outbox, as its reader gets it in text. */
export function MailPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(mailQuery(id));
  const mail = readFragment(MailPartsFragmentDoc, data.mail);
  if (mail === null || data.mail === null) return null;
  return (
    <DetailTemplate
      header={
        <PageHead
          title={mail.subject}
          places={[{ label: t('work.mail'), href: '/staff/mail' }]}
          actions={<MailActions id={id} allowed={mail.allowedActions} />}
        />
      }
      asideLabel={t('people.facts')}
      aside={
        <section className="rounded-card border border-line bg-surface p-5">
          <h2 className="sr-only">{t('people.facts')}</h2>
          <MailFacts of={data.mail} />
        </section>
      }
    >
      <section className="max-w-form rounded-card border border-line bg-surface p-6">
        <h2 className="sr-only">{t('mail.text')}</h2>
        <MailText text={mail.text} locale={mail.locale} />
      </section>
    </DetailTemplate>
  );
}
