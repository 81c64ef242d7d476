export const startupBoard = {
  label: 'Mərhələlər üzrə startaplar',
  count: 'Sayı',
  emptyColumn: 'Bu mərhələdə startap yoxdur',
  moveOne: 'Köçür: {name}',
  keyMove: 'Kartı başqa mərhələyə köçür',
  keyGo: 'Kartlar və sütunlar arasında keç',
} as const;
