export const today = {
  next: 'Növbəti iş',
  start: 'Başla',
  verifyOne: '«{name}» təşkilatını yoxlayın',
  verifyWhy: 'Ən çox gözləyən budur: {date} tarixində qeydiyyatdan keçib ({ago}). Reyestr və ya sənədlərlə tutuşdurun.',
  verifyEffort: 'təxminən 3 dəqiqə',
  waiting: 'Təsdiq gözləyən təşkilatlar',
  recent: 'Yeni qeydiyyatdan keçənlər',
  mailWritten: 'Məktub göndərilməyib',
  all: 'Hamısına bax',
  emptyTitle: 'Növbə boşdur',
  emptyText: 'Sizi gözləyən iş yoxdur. Yenisi gələndə burada görünəcək.',
} as const;
