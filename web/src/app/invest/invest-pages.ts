import type { AreaPage } from '../workspace/area-router.ts';

export const investPages: readonly AreaPage[] = [];
