export const palette = {
  found: 'Tapılanlar',
  places: 'Səhifələr',
  actions: 'Əməliyyatlar',
} as const;
