import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { ShieldCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { LogRowFragment } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { clock } from '../../lib/clock.ts';
import { useLanguage } from '../../lib/language.tsx';
import { subjectTypeLabel } from './subject-types.ts';

/** What a line of the log shows. */
export function useAuditColumns(): readonly DataColumn<LogRowFragment>[] {
  const { t, format } = useLanguage();
  return useMemo(
    () => [
      { id: 'event', header: t('audit.event'), names: true, cell: ({ label }) => label },
      {
        id: 'actor',
        header: t('audit.actor'),
        cell: ({ actor, actingFor }) => (
          <>
            {actor === null ? (
              t('organisations.logSystem')
            ) : (
              <TextLink plain href={pathTo('/staff/people/$id', { id: actor.id })}>
                {actor.fullName}
              </TextLink>
            )}
            {actingFor === null ? null : (
              <span className="block text-sm opacity-85">{t('organisations.logFor', { name: actingFor.name })}</span>
            )}
          </>
        ),
      },
      {
        id: 'subject',
        header: t('audit.subject'),
        cell: ({ subjectType, subjectLabel, subjectHref }) => (
          <>
            {subjectHref === null ? (
              subjectLabel
            ) : (
              <TextLink plain href={subjectHref}>
                {subjectLabel}
              </TextLink>
            )}
            <span className="block text-sm opacity-85">{subjectTypeLabel(subjectType, t)}</span>
          </>
        ),
      },
      {
        id: 'at',
        header: t('audit.at'),
        align: 'end',
        cell: ({ at }) => (
          <time dateTime={at} className="figures">
            {format.ago(at, clock.now())}
            <span className="block text-sm opacity-85">{format.instant(at, 'short')}</span>
          </time>
        ),
      },
      {
        id: 'sealed',
        header: t('audit.sealed'),
        cell: ({ sealed }) =>
          sealed ? (
            <span className="inline-flex items-center gap-1.5">
              <ShieldCheck aria-hidden="true" className="size-4" />
              {t('audit.isSealed')}
            </span>
          ) : (
            t('audit.notSealed')
          ),
      },
      {
        id: 'code',
        header: t('audit.code'),
        hiddenAtFirst: true,
        cell: ({ event }) => <span lang="en">{event}</span>,
      },
    ],
    [t, format],
  );
}
