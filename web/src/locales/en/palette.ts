import type { palette as az } from '../az/palette.ts';

export const palette: Record<keyof typeof az, string> = {
  found: 'Found',
  places: 'Pages',
  actions: 'Actions',
};
