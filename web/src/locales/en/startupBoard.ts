import type { startupBoard as az } from '../az/startupBoard.ts';

export const startupBoard: Record<keyof typeof az, string> = {
  label: 'Startups by stage',
  count: 'Count',
  emptyColumn: 'No startups in this stage',
  moveOne: 'Move {name}',
  keyMove: 'Move the card to another stage',
  keyGo: 'Go between cards and columns',
};
