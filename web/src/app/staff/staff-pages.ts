import type { AreaPage } from '../workspace/area-router.ts';

export const staffPages: readonly AreaPage[] = [];
