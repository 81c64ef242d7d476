/** Kinds of lines in the story of a startup; the web gives each its sign. */
export const TIMELINE_KINDS = ['STAGE', 'METRICS', 'FILE', 'NOTE', 'EVENT'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Whose events founders read in the story of their startup; everything else about it is for staff. */
export const FOUNDERS_NOUNS: readonly string[] = ['startup', 'revision', 'cofounder', 'participation', 'listing'];

/** Work of the staff, although it is the startup that it is about. */
export const STAFF_EVENTS: readonly string[] = ['startup.assigned'];

/** Told from their own records, which say more than the log may hold. */
export const TOLD_BY_RECORDS: readonly string[] = [
  'startup.advanced',
  'startup.regressed',
  'startup.stageCorrected',
  'metrics.reported',
  'note.added',
  'listing.viewed',
];

export function isFoundersStory(event: string): boolean {
  return FOUNDERS_NOUNS.includes(event.split('.')[0] as string) && !STAFF_EVENTS.includes(event);
}
