export const inbox = {
  title: 'Bildirişlər',
  all: 'Hamısı',
  unread: 'Oxunmamış',
  show: 'Hansılar göstərilsin',
  markAll: 'Hamısını oxunmuş et',
  markedAll: 'Hamısı oxunmuş sayılır',
  isNew: 'yeni',
  emptyTitle: 'Hələ bildiriş yoxdur',
  emptyText: 'Sizə aid bir şey baş verəndə burada və seçmisinizsə, e-poçtda görəcəksiniz.',
  emptyUnread: 'Hamısını oxumusunuz',
  settings: 'Bildiriş parametrləri',
} as const;
