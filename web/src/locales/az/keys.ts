export const keys = {
  groupEverywhere: 'Hər yerdə',
  groupGo: 'Keçid',
  groupList: 'Siyahıda',
  palette: 'Sürətli keçid',
  search: 'Siyahıda axtar',
  help: 'Qısayolları göstər',
  down: 'Növbəti sətir',
  up: 'Əvvəlki sətir',
  open: 'Aç',
  peek: 'Yanda bax',
  select: 'Seç',
  undo: 'Geri al',
} as const;
