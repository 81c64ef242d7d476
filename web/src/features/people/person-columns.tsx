import { roleLabels } from '@aim/domain/identity/role-labels';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import type { StaffPersonRowFragment } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { languageNames } from './language-names.ts';
import { PersonStateTag } from './person-state-tag.tsx';

/** The address is there only when its column was asked for. */
export type PersonRow = StaffPersonRowFragment & { readonly email?: string | null };

export const personHref = ({ id }: { readonly id: string }) => pathTo('/staff/people/$id', { id });

/** What the staff's table may show of a person; the address only on request, because each look is recorded. */
export function usePersonColumns(): readonly DataColumn<PersonRow>[] {
  const { t, locale, format } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.name'),
        names: true,
        width: 'medium',
        sortable: true,
        cell: (row) => (
          <TextLink plain href={personHref(row)}>
            {row.fullName}
          </TextLink>
        ),
      },
      { id: 'email', header: t('people.email'), hiddenAtFirst: true, cell: ({ email }) => email ?? t('work.none') },
      {
        id: 'roles',
        header: t('people.roles'),
        cell: ({ roles }) =>
          roles.length === 0 ? t('people.noRole') : format.list(roles.map(({ role }) => roleLabels[role][locale])),
      },
      {
        id: 'state',
        header: t('people.account'),
        cell: ({ disabledAt }) => <PersonStateTag disabledAt={disabledAt} />,
      },
      {
        id: 'locale',
        header: t('people.language'),
        hiddenAtFirst: true,
        cell: (row) => <span lang={row.locale}>{languageNames[row.locale]}</span>,
      },
      {
        id: 'createdAt',
        header: t('people.createdAt'),
        sortable: true,
        align: 'end',
        cell: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt, 'short')}</time>,
      },
      {
        id: 'lastSeenAt',
        header: t('people.lastSeenAt'),
        sortable: true,
        align: 'end',
        cell: ({ lastSeenAt }) =>
          lastSeenAt === null ? t('work.never') : <time dateTime={lastSeenAt}>{format.date(lastSeenAt, 'short')}</time>,
      },
    ],
    [t, locale, format],
  );
}
