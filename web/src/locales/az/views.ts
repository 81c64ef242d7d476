export const views = {
  saveTitle: 'Görünüşü saxlayın',
  saveText: 'Filtrlər, sıralama və sütunlar bu adla yadda qalır.',
  name: 'Ad',
  shared: 'Bütün əməkdaşlar görsün',
  sharedHint: 'Söndürülübsə, yalnız siz görürsünüz.',
  sharedName: '{name} (ümumi)',
  saved: '«{name}» görünüşü saxlanıldı',
  delete: 'Görünüşü sil',
  deleteTitle: '«{name}» görünüşü silinsin?',
  deleteText: 'Siyahıdakı yazılara toxunulmur.',
  deleteSharedText: 'Bütün əməkdaşlarda silinəcək. Siyahıdakı yazılara toxunulmur.',
  deleted: '«{name}» görünüşü silindi',
} as const;
