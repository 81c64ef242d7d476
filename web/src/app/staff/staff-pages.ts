import { loadOrganisation } from '../../features/organisations/organisation-query.ts';
import type { AreaPage } from '../workspace/area-router.ts';

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
];
