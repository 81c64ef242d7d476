import { loadOrganisation } from '../../features/organisations/organisation-query.ts';
import { loadPerson } from '../../features/people/person-query.ts';
import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

export const staffPages: readonly AreaPage[] = [
  {
    path: '/staff/organisations',
    component: async () => (await import('../../pages/staff/organisations-page.tsx')).OrganisationsPage,
  },
  {
    path: '/staff/organisations/$id',
    component: async () => (await import('../../pages/workspace/organisation-page.tsx')).OrganisationPage,
    load: (queries, { id = '' }) => loadOrganisation(queries, id),
  },
  {
    path: '/staff/people',
    component: async () => (await import('../../pages/staff/people-page.tsx')).PeoplePage,
  },
  {
    path: '/staff/people/$id',
    component: async () => (await import('../../pages/staff/person-page.tsx')).PersonPage,
    load: (queries, { id = '' }) => loadPerson(queries, id),
  },
  ...sharedPages('staff'),
];
