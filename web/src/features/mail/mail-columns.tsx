import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import type { MailRowFragment } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { MailStateTag } from './mail-state-tag.tsx';

export const mailHref = ({ id }: { readonly id: string }) => pathTo('/staff/mail/$id', { id });

/** What the outbox shows of a message. */
export function useMailColumns(): readonly DataColumn<MailRowFragment>[] {
  const { t, format } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('mail.subject'),
        names: true,
        cell: (row) => (
          <TextLink plain href={mailHref(row)} lang={row.locale}>
            {row.subject}
          </TextLink>
        ),
      },
      { id: 'to', header: t('mail.to'), cell: ({ to }) => <span className="break-all">{to}</span> },
      {
        id: 'state',
        header: t('mail.state'),
        cell: ({ state, stateLabel }) => <MailStateTag state={state} label={stateLabel} />,
      },
      {
        id: 'attempts',
        header: t('mail.attempts'),
        align: 'end',
        hiddenAtFirst: true,
        cell: ({ attempts }) => format.number(attempts),
      },
      {
        id: 'createdAt',
        header: t('mail.createdAt'),
        align: 'end',
        hiddenAtFirst: true,
        cell: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt, 'short')}</time>,
      },
      {
        id: 'sentAt',
        header: t('mail.sentAt'),
        align: 'end',
        cell: ({ sentAt }) =>
          sentAt === null ? t('mail.notYet') : <time dateTime={sentAt}>{format.dateTime(sentAt, 'short')}</time>,
      },
    ],
    [t, format],
  );
}
