export const todayPipeline = {
  tasks: 'Tapşırıqlarım',
  waiting: 'Yoxlama gözləyən startaplar',
  revisions: 'Yoxlama gözləyən mətnlər',
  silent: 'Susan startaplarım',
  due: '{date} tarixinədək',
  late: '{date} tarixinədək idi',
} as const;
