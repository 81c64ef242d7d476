import type { startupBoard as az } from '../az/startupBoard.ts';

export const startupBoard: Record<keyof typeof az, string> = {
  label: 'Стартапы по стадиям',
  count: 'Количество',
  emptyColumn: 'В этой стадии стартапов нет',
  moveOne: 'Переместить: {name}',
  keyMove: 'Переместить карточку в другую стадию',
  keyGo: 'Переходить между карточками и столбцами',
};
