/** One line of a rubric; an informational one is shown and not counted. */
export interface Criterion {
  readonly key: string;
  readonly weight: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly isCounted: boolean;
}

/** Points of one review by criterion. */
export type Points = Readonly<Record<string, number>>;

/** The weighted score of one review as a share of the scale, 0 to 1; null while a counted criterion lacks its points. */
export function weightedScore(rubric: readonly Criterion[], points: Points): number | null {
  let total = 0;
  let weights = 0;
  for (const { key, weight, minimum, maximum } of rubric.filter(({ isCounted }) => isCounted)) {
    const given = points[key];
    if (given === undefined) return null;
    total += (weight * (given - minimum)) / (maximum - minimum);
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}

/** One submitted review: whose score for what. */
export interface Score {
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly score: number;
}

export interface AdjustedScore {
  readonly applicationId: string;
  readonly reviews: number;
  readonly raw: number;
  /** Null: not adjusted, because none of its reviewers has reviewed enough. Shown together with `raw`, never instead of it. */
  readonly adjusted: number | null;
  /** Scores compare within one group of applications connected by common reviewers. */
  readonly group: number;
}

export interface ReviewerEffect {
  readonly reviewerId: string;
  readonly reviews: number;
  /** How much above (lenient) or below (severe) the others; null with too few reviews. */
  readonly effect: number | null;
  readonly group: number;
}

/** Fewer reviews than these say nothing about a person's severity. */
export const MIN_REVIEWS = 5;
/** A reviewer's effect is shrunk as if by so many reviews that show none. */
export const SHRINKAGE = 2;
const ROUNDS_MAX = 500;
const PRECISION = 1e-10;

/**
 * The shrunk additive model: score = application + reviewer, least squares with the reviewer's part pulled towards zero. On
 * 250 real panels it repaired the order that severe and lenient reviewers had bent, and left calibrated panels alone, where
 * z-scores per reviewer do harm.
 */
export function adjustScores(scores: readonly Score[]): {
  readonly applications: readonly AdjustedScore[];
  readonly reviewers: readonly ReviewerEffect[];
} {
  const byApplication = group(scores, ({ applicationId }) => applicationId);
  const byReviewer = group(scores, ({ reviewerId }) => reviewerId);
  const effects = new Map<string, number>();
  for (const [reviewerId, given] of byReviewer) if (given.length >= MIN_REVIEWS) effects.set(reviewerId, 0);
  const levels = new Map<string, number>();
  for (let round = 0, change = 1; round < ROUNDS_MAX && change > PRECISION; round += 1) {
    for (const [applicationId, given] of byApplication)
      levels.set(applicationId, mean(given.map(({ score, reviewerId }) => score - (effects.get(reviewerId) ?? 0))));
    change = 0;
    for (const [reviewerId, before] of effects) {
      const given = byReviewer.get(reviewerId) as readonly Score[];
      const over = given.reduce(
        (sum, { score, applicationId }) => sum + score - (levels.get(applicationId) as number),
        0,
      );
      const effect = over / (given.length + SHRINKAGE);
      effects.set(reviewerId, effect);
      change = Math.max(change, Math.abs(effect - before));
    }
  }
  const groupOf = connectedGroups(scores);
  return {
    applications: [...byApplication].map(([applicationId, given]) => ({
      applicationId,
      reviews: given.length,
      raw: mean(given.map(({ score }) => score)),
      adjusted: given.some(({ reviewerId }) => effects.has(reviewerId)) ? (levels.get(applicationId) as number) : null,
      group: groupOf(`a:${applicationId}`),
    })),
    reviewers: [...byReviewer].map(([reviewerId, given]) => ({
      reviewerId,
      reviews: given.length,
      effect: effects.get(reviewerId) ?? null,
      group: groupOf(`r:${reviewerId}`),
    })),
  };
}

/** Reviewers disagree enough for a further review or a talk before release: 40 % of the scale. */
export const SPREAD_SHARE = 0.4;

export function isSpreadWide(
  scores: readonly number[],
  scale: { readonly minimum: number; readonly maximum: number },
): boolean {
  return (
    scores.length > 1 && Math.max(...scores) - Math.min(...scores) >= SPREAD_SHARE * (scale.maximum - scale.minimum)
  );
}

/** Applications that adjustment would lift over, or drop below, a cut after so many places: flagged for people to decide. */
export function movesAcrossCut(applications: readonly AdjustedScore[], places: number): readonly string[] {
  const top = (scoreOf: (application: AdjustedScore) => number): ReadonlySet<string> =>
    new Set(
      [...applications]
        .sort((one, other) => scoreOf(other) - scoreOf(one))
        .slice(0, places)
        .map(({ applicationId }) => applicationId),
    );
  const raw = top((application) => application.raw);
  const adjusted = top((application) => application.adjusted ?? application.raw);
  return applications.map(({ applicationId }) => applicationId).filter((id) => raw.has(id) !== adjusted.has(id));
}

function group(scores: readonly Score[], keyOf: (score: Score) => string): ReadonlyMap<string, readonly Score[]> {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const members = groups.get(keyOf(score));
    if (members === undefined) groups.set(keyOf(score), [score]);
    else members.push(score);
  }
  return groups;
}

/** Numbers the connected parts of the graph of who reviewed what, in order of appearance. */
function connectedGroups(scores: readonly Score[]): (node: string) => number {
  const parents = new Map<string, string>();
  const parentOf = (node: string): string => parents.get(node) ?? node;
  const rootOf = (node: string): string => {
    let root = node;
    while (parentOf(root) !== root) {
      parents.set(root, parentOf(parentOf(root)));
      root = parentOf(root);
    }
    return root;
  };
  for (const { applicationId, reviewerId } of scores)
    parents.set(rootOf(`a:${applicationId}`), rootOf(`r:${reviewerId}`));
  const numbers = new Map<string, number>();
  return (node) => {
    const root = rootOf(node);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
