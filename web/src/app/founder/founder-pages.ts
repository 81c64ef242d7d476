import { nextStepsQuery } from '../../features/identity/next-steps.tsx';
import { loadOrganisation } from '../../features/organisations/organisation-query.ts';
import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

export const founderPages: readonly AreaPage[] = [
  {
    path: '/app',
    component: async () => (await import('../../pages/app/home-page.tsx')).HomePage,
    load: (queries) => queries.ensureQueryData(nextStepsQuery),
  },
  {
    path: '/app/organisations',
    component: async () => (await import('../../pages/app/organisations-page.tsx')).OrganisationsPage,
  },
  {
    path: '/app/organisations/register',
    component: async () => (await import('../../pages/app/register-organisation-page.tsx')).RegisterOrganisationPage,
  },
  {
    path: '/app/organisations/$id',
    component: async () => (await import('../../pages/workspace/organisation-page.tsx')).OrganisationPage,
    load: (queries, { id = '' }) => loadOrganisation(queries, id),
  },
  ...sharedPages('app'),
];
