import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

export const investPages: readonly AreaPage[] = [
  { path: '/invest', component: async () => (await import('../../pages/invest/home-page.tsx')).HomePage },
  ...sharedPages('invest'),
];
