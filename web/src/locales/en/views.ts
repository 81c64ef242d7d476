export const views = {
  saveTitle: 'Save this view',
  saveText: 'Filters, order and columns are kept under this name.',
  name: 'Name',
  shared: 'All staff see it',
  sharedHint: 'When off, only you do.',
  sharedName: '{name} (shared)',
  saved: 'View “{name}” saved',
  delete: 'Delete the view',
  deleteTitle: 'Delete the view “{name}”?',
  deleteText: 'The records in the list stay as they are.',
  deleteSharedText: 'It goes for all staff. The records in the list stay as they are.',
  deleted: 'View “{name}” deleted',
};
