export const jobs = {
  lead: 'Work that has used up its attempts. Remove the cause and start it again.',
  reaction: 'Work',
  subject: 'About',
  reason: 'Cause',
  attempts: 'Attempts',
  failedAt: 'Stopped',
  queue: 'Queue',
  retry: 'Start again',
  retryAll: 'Start all again',
  retried: '{count, plural, one {# job started again} other {# jobs started again}}',
  emptyTitle: 'Nothing has stopped',
  emptyText: 'Everything in the background is going its way.',
};
