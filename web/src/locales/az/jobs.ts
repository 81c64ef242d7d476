export const jobs = {
  lead: 'Bütün cəhdləri bitmiş işlər. Səbəbi aradan qaldırıb yenidən başladın.',
  reaction: 'İş',
  subject: 'Nə haqqında',
  reason: 'Səbəb',
  attempts: 'Cəhdlər',
  failedAt: 'Dayanıb',
  queue: 'Növbə',
  retry: 'Yenidən başlat',
  retryAll: 'Hamısını yenidən başlat',
  retried: '{count, plural, one {# iş yenidən başladıldı} other {# iş yenidən başladıldı}}',
  emptyTitle: 'Dayanmış iş yoxdur',
  emptyText: 'Arxa planda hər şey öz qaydasında gedir.',
} as const;
