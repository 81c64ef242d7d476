import type { keys as az } from '../az/keys.ts';

export const keys: Record<keyof typeof az, string> = {
  groupEverywhere: 'Everywhere',
  groupGo: 'Go to',
  groupList: 'In a list',
  palette: 'Go to or do',
  search: 'Search in the list',
  help: 'Show the shortcuts',
  down: 'Next row',
  up: 'Previous row',
  open: 'Open',
  peek: 'Peek',
  select: 'Select',
  undo: 'Undo',
  groupStartups: 'Startups',
  moveCard: 'Move the card to another stage',
  approve: 'Approve in moderation',
  return: 'Return in moderation',
  groupFiles: 'Files of residency',
  nextFile: 'Next file',
  acceptFile: 'Accept as complete',
  sendFileBack: 'Send back',
};
