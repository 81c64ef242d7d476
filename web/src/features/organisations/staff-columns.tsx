import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RegistryState, StaffOrganisationRowFragment } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { countriesQuery } from '../../lib/countries.ts';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';
import { OrganisationStateTag } from './organisation-state-tag.tsx';

const REGISTRY: Readonly<Record<RegistryState, PlainMessageId>> = {
  ACTIVE: 'organisations.registryActive',
  INACTIVE: 'organisations.registryInactive',
  NOT_FOUND: 'organisations.registryNotFound',
};

export type OrganisationRow = StaffOrganisationRowFragment;

export const organisationHref = ({ id }: { readonly id: string }) => pathTo('/staff/organisations/$id', { id });

/** What the staff's table may show of an organisation. */
export function useOrganisationColumns(): readonly DataColumn<OrganisationRow>[] {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useQuery(countriesQuery(locale));
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('organisations.name'),
        names: true,
        width: 'medium',
        sortable: true,
        cell: (row) => (
          <TextLink plain href={organisationHref(row)}>
            {row.name}
          </TextLink>
        ),
      },
      {
        id: 'state',
        header: t('organisations.state'),
        cell: ({ state, stateLabel }) => <OrganisationStateTag state={state} label={stateLabel} />,
      },
      {
        id: 'legalForm',
        header: t('organisations.legalForm'),
        cell: ({ legalForm }) => legalFormLabels[legalForm][locale],
      },
      {
        id: 'tin',
        header: t('organisations.tin'),
        cell: ({ tin }) => (tin === null ? <None /> : <span className="figures">{tin}</span>),
      },
      {
        id: 'registry',
        header: t('organisations.registry'),
        cell: ({ registryState }) => (registryState === null ? <None /> : t(REGISTRY[registryState])),
      },
      {
        id: 'country',
        header: t('organisations.country'),
        hiddenAtFirst: true,
        cell: ({ country }) => countries?.[country] ?? (country === HOME_COUNTRY ? 'AZ' : country),
      },
      {
        id: 'address',
        header: t('organisations.address'),
        hiddenAtFirst: true,
        cell: ({ address }) => address ?? <None />,
      },
      {
        id: 'website',
        header: t('organisations.website'),
        hiddenAtFirst: true,
        cell: ({ website }) => website?.replace(/^https?:\/\//, '') ?? <None />,
      },
      {
        id: 'members',
        header: t('organisations.memberCount'),
        align: 'end',
        cell: ({ memberCount }) => format.number(memberCount),
      },
      {
        id: 'registeredAt',
        header: t('organisations.registeredAt'),
        sortable: true,
        align: 'end',
        cell: ({ registeredAt }) => <time dateTime={registeredAt}>{format.date(registeredAt, 'short')}</time>,
      },
    ],
    [t, locale, format, countries],
  );
}

function None() {
  const { t } = useLanguage();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('work.none')}</span>
    </>
  );
}
