import type { startupBoard as az } from '../az/startupBoard.ts';

export const startupBoard: Record<keyof typeof az, string> = {
  label: 'Стартапы по этапам',
  count: 'Количество',
  emptyColumn: 'На этом этапе стартапов нет',
  moveOne: 'Переместить: {name}',
  keyMove: 'Переместить карточку на другой этап',
  keyGo: 'Переходить между карточками и столбцами',
};
