import { GoneState } from '@aim/ui/gone-state.tsx';
import { PeekPanel } from '@aim/ui/peek-panel.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MailPartsFragmentDoc } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { PanelError } from '../../lib/panel.tsx';
import { MailActions } from './mail-actions.tsx';
import { mailHref } from './mail-columns.tsx';
import { MailFacts } from './mail-facts.tsx';
import { mailQuery } from './mail-query.ts';
import { MailText } from './mail-text.tsx';

interface MailPeekProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** A message beside the outbox, as its reader gets it in text. */
export function MailPeek({ id, ...panel }: MailPeekProps) {
  const t = useT();
  const labels = useLabels();
  const { data, error, refetch } = useQuery(mailQuery(id));
  const mail = readFragment(MailPartsFragmentDoc, data?.mail);
  return (
    <PeekPanel
      title={mail ? <span lang={mail.locale}>{mail.subject}</span> : data ? t('state.notFoundTitle') : labels.loading}
      {...(mail ? { href: mailHref(mail) } : {})}
      {...panel}
      actions={mail && mail.allowedActions.length > 0 ? <MailActions id={id} allowed={mail.allowedActions} /> : null}
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton shape="card" lines={8} /> : null}
      {data && !mail ? <GoneState title={t('state.notFoundTitle')}>{t('state.notFoundText')}</GoneState> : null}
      {mail && data?.mail ? (
        <div className="grid gap-5">
          <MailFacts of={data.mail} />
          <div className="rounded-card border border-line bg-canvas p-4">
            <MailText text={mail.text} locale={mail.locale} />
          </div>
        </div>
      ) : null}
    </PeekPanel>
  );
}
