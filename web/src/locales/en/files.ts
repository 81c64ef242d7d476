import type { files as az } from '../az/files.ts';

export const files: Record<keyof typeof az, string> = {
  title: 'Documents',
  lead: 'PDF, pictures and office files. Each is scanned before it can be opened.',
  add: 'Add a file',
  addHint: 'If the connection breaks, the upload goes on from where it stopped.',
  visibility: 'Who will see it?',
  visibilityPRIVATE: 'Only me',
  visibilityORGANISATION: 'Members of the organisation',
  visibilitySTAFF: 'Members and AIM staff',
  visibilityPUBLIC: 'Everyone',
  emptyTitle: 'No documents yet',
  emptyText: 'A charter or a registration certificate speeds verification up.',
  download: 'Download',
  remove: 'Remove',
  removeTitle: 'Remove “{name}”?',
  removeText: 'The file can no longer be opened. Who uploaded it and when stays in the log.',
  removed: 'The file is removed',
  uploaded: '“{name}” is uploaded and being scanned',
  uploadFailed: '“{name}” was not uploaded',
  by: '{name}, {date}',
  visibilityChanged: 'Who sees it has changed',
};
