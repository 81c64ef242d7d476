export const views = {
  saveTitle: 'Сохраните вид',
  saveText: 'Фильтры, порядок и столбцы запомнятся под этим названием.',
  name: 'Название',
  shared: 'Видят все сотрудники',
  sharedHint: 'Если выключено, видите только вы.',
  sharedName: '{name} (общий)',
  saved: 'Вид «{name}» сохранён',
  delete: 'Удалить вид',
  deleteTitle: 'Удалить вид «{name}»?',
  deleteText: 'Записи в списке не изменятся.',
  deleteSharedText: 'Он исчезнет у всех сотрудников. Записи в списке не изменятся.',
  deleted: 'Вид «{name}» удалён',
};
