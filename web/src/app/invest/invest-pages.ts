import { listedQuery } from '../../features/pipeline-invest/listed-query.ts';
import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

export const investPages: readonly AreaPage[] = [
  { path: '/invest', component: async () => (await import('../../pages/invest/home-page.tsx')).HomePage },
  {
    path: '/invest/startups/$id',
    component: async () => (await import('../../pages/invest/startup-page.tsx')).StartupPage,
    load: (queries, { id = '' }) => queries.ensureQueryData(listedQuery(id)),
  },
  ...sharedPages('invest'),
];
