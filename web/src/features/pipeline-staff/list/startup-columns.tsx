import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StaffStartupRowFragment } from '../../../gql/graphql.ts';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { stepOf } from '../stages.ts';
import { startupHref } from '../startup-href.ts';
import { StartupStateTag } from '../startup-state-tag.tsx';
import { None } from './none.tsx';
import { Silence } from './silence.tsx';

export type StartupRow = StaffStartupRowFragment;

/** What the staff's table may show of a startup. */
export function useStartupColumns(): readonly DataColumn<StartupRow>[] {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useQuery(countriesQuery(locale));
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('startupList.name'),
        names: true,
        width: 'medium',
        sortable: true,
        cell: (row) => (
          <TextLink plain href={startupHref(row)}>
            {row.name}
          </TextLink>
        ),
      },
      {
        id: 'stage',
        header: t('startupList.stage'),
        cell: ({ stage, stageLabel }) => <StageTag step={stepOf(stage)} label={stageLabel} />,
      },
      {
        id: 'stageOn',
        header: t('startupList.stageOn'),
        sortable: true,
        align: 'end',
        hiddenAtFirst: true,
        cell: ({ stageOn }) => <time dateTime={stageOn}>{format.day(stageOn, 'short')}</time>,
      },
      {
        id: 'state',
        header: t('startupList.state'),
        width: 'medium',
        cell: ({ state, stateLabel }) => <StartupStateTag state={state} label={stateLabel} />,
      },
      { id: 'sector', header: t('startupList.sector'), cell: ({ sectorLabel }) => sectorLabel },
      {
        id: 'region',
        header: t('startupList.region'),
        cell: ({ country, regionLabel }) =>
          regionLabel ?? (country === HOME_COUNTRY ? <None /> : (countries?.[country] ?? country)),
      },
      {
        id: 'city',
        header: t('startupList.city'),
        hiddenAtFirst: true,
        cell: ({ cityLabel }) => cityLabel ?? <None />,
      },
      {
        id: 'assignee',
        header: t('startupList.assignee'),
        cell: ({ assignee }) => assignee?.fullName ?? <span className="text-ink-2">{t('startupList.unassigned')}</span>,
      },
      {
        id: 'origin',
        header: t('startupList.origin'),
        hiddenAtFirst: true,
        cell: ({ origin }) => t(`startupList.origin${origin}`),
      },
      {
        id: 'website',
        header: t('startupList.website'),
        hiddenAtFirst: true,
        cell: ({ website }) => website?.replace(/^https?:\/\//, '') ?? <None />,
      },
      {
        id: 'teamSize',
        header: t('startupList.teamSize'),
        hiddenAtFirst: true,
        align: 'end',
        cell: ({ teamSize }) => (teamSize === null ? <None /> : format.number(teamSize)),
      },
      {
        id: 'foundedYear',
        header: t('startupList.foundedYear'),
        hiddenAtFirst: true,
        align: 'end',
        cell: ({ foundedYear }) => foundedYear ?? <None />,
      },
      {
        id: 'reference',
        header: t('startupList.reference'),
        hiddenAtFirst: true,
        cell: ({ reference }) => <span className="figures">{reference}</span>,
      },
      {
        id: 'registeredAt',
        header: t('startupList.registered'),
        sortable: true,
        align: 'end',
        hiddenAtFirst: true,
        cell: ({ registeredAt }) => <time dateTime={registeredAt}>{format.date(registeredAt, 'short')}</time>,
      },
      {
        id: 'updatedAt',
        header: t('startupList.updated'),
        sortable: true,
        align: 'end',
        cell: ({ lastUpdateAt }) => <Silence since={lastUpdateAt} />,
      },
    ],
    [t, locale, format, countries],
  );
}
