/** What a startup says about itself: typed by founders or brought in by staff from a file, and renewed by either. */
export const STARTUP_FACTS = [
  'name',
  'oneLiner',
  'problem',
  'solution',
  'website',
  'sector',
  'tags',
  'country',
  'region',
  'city',
  'foundedYear',
  'teamSize',
] as const;
