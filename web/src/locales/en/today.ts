export const today = {
  next: 'Next',
  start: 'Start',
  verifyOne: 'Check “{name}”',
  verifyWhy: 'It has waited longest: registered on {date} ({ago}). Compare it with the registry or with documents.',
  verifyEffort: 'about 3 minutes',
  waiting: 'Organisations waiting for verification',
  recent: 'Recently registered',
  mailWritten: 'The message has not left',
  all: 'See all',
  emptyTitle: 'The queue is empty',
  emptyText: 'Nothing waits for you. New work appears here.',
};
