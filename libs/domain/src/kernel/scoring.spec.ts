import { panelScores } from './scoring.golden.ts';
import {
  type AdjustedScore,
  adjustScores,
  type Criterion,
  isSpreadWide,
  movesAcrossCut,
  type Score,
  weightedScore,
} from './scoring.ts';

const criterion = (key: string, weight: number, isCounted = true): Criterion => ({
  key,
  weight,
  minimum: 1,
  maximum: 5,
  isCounted,
});
const rubric = [criterion('team', 3), criterion('market', 1), criterion('remark', 9, false)];

it.each([
  [{ team: 5, market: 5 }, 1],
  [{ team: 1, market: 1 }, 0],
  [{ team: 3, market: 3, remark: 1 }, 0.5],
  [{ team: 5, market: 1 }, 0.75],
  [{ team: 5 }, null],
])('%j scores %p', (points, expected) => {
  expect(weightedScore(rubric, points)).toBe(expected);
});

it('a rubric in which nothing counts has no score', () => {
  expect(weightedScore([criterion('remark', 1, false)], { remark: 3 })).toBeNull();
});

it.each([
  [[], false],
  [[5], false],
  [[1, 2.5], false],
  [[1, 2.6], true],
  [[3, 1, 5], true],
])('spread of %j on a scale of 1 to 5: %s', (scores, expected) => {
  expect(isSpreadWide(scores, { minimum: 1, maximum: 5 })).toBe(expected);
});

it('exactly 40 % of the scale is wide', () => {
  expect(isSpreadWide([0, 4], { minimum: 0, maximum: 10 })).toBe(true);
});

/** Applications a0…, reviewers r0…; everybody reviews what `assign` says. */
const panel = (
  count: number,
  assign: (application: number) => readonly number[],
  scoreOf: (application: number, reviewer: number) => number,
): Score[] =>
  Array.from({ length: count }, (_, application) =>
    assign(application).map((reviewer) => ({
      applicationId: `a${application}`,
      reviewerId: `r${reviewer}`,
      score: scoreOf(application, reviewer),
    })),
  ).flat();

describe('the shrunk additive model', () => {
  it('leaves a calibrated panel alone', () => {
    const { applications, reviewers } = adjustScores(
      panel(
        10,
        () => [0, 1, 2],
        (application) => application,
      ),
    );
    for (const { raw, adjusted } of applications) expect(adjusted).toBeCloseTo(raw, 6);
    for (const { effect } of reviewers) expect(effect).toBeCloseTo(0, 6);
  });

  it('finds a severe reviewer and shrinks the effect: 10 reviews count as 10 of 12', () => {
    const severity = (reviewer: number): number => (reviewer === 0 ? -3 : 0);
    const assign = (application: number): number[] => (application < 10 ? [0, 1] : [1, 2]);
    const { reviewers, applications } = adjustScores(
      panel(20, assign, (application, reviewer) => application + severity(reviewer)),
    );
    const effect = Object.fromEntries(reviewers.map((reviewer) => [reviewer.reviewerId, reviewer.effect ?? 0]));
    expect(effect['r0']).toBeLessThan(-1);
    expect(effect['r0']).toBeGreaterThan(-3);
    expect(applications.find(({ applicationId }) => applicationId === 'a9')?.adjusted).toBeGreaterThan(9 - 1.5);
  });

  it('solves its own equations', () => {
    const scores = panel(
      12,
      (application) => [application % 3, 3, 4 + (application % 2)],
      (application, reviewer) => ((application * 7 + reviewer * 5) % 11) / 2,
    );
    const { applications, reviewers } = adjustScores(scores);
    const level = new Map(
      applications.map((application) => [application.applicationId, application.adjusted as number]),
    );
    for (const { reviewerId, reviews, effect } of reviewers) {
      const own = scores.filter((score) => score.reviewerId === reviewerId);
      const over = own.reduce((sum, { score, applicationId }) => sum + score - (level.get(applicationId) as number), 0);
      if (reviews >= 5) expect(effect).toBeCloseTo(over / (reviews + 2), 8);
      else expect(effect).toBeNull();
    }
  });

  it('says nothing about a reviewer of four, something about one of five', () => {
    const four = adjustScores(
      panel(
        4,
        () => [0, 1],
        (application, reviewer) => application - reviewer,
      ),
    );
    expect(four.applications.map(({ adjusted }) => adjusted)).toEqual([null, null, null, null]);
    expect(four.applications.map(({ raw }) => raw)).toEqual([-0.5, 0.5, 1.5, 2.5]);
    expect(four.reviewers).toEqual([
      { reviewerId: 'r0', reviews: 4, effect: null, group: 0 },
      { reviewerId: 'r1', reviews: 4, effect: null, group: 0 },
    ]);
    const five = adjustScores(
      panel(
        5,
        () => [0, 1],
        (application, reviewer) => application - reviewer,
      ),
    );
    expect(five.reviewers[0]?.effect).toBeGreaterThan(0);
    expect(five.applications[0]).toMatchObject({ applicationId: 'a0', reviews: 2, raw: -0.5, group: 0 });
  });

  it('adjusts an application when at least one of its reviewers has reviewed enough', () => {
    const scores = panel(
      6,
      (application) => (application === 5 ? [1] : [0]),
      () => 1,
    );
    expect(adjustScores(scores).applications.map(({ adjusted }) => adjusted !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('numbers the groups that no reviewer connects', () => {
    const scores = panel(
      9,
      (application) => (application % 2 === 0 ? [0, 1] : [2, 3]),
      () => 1,
    );
    const { applications, reviewers } = adjustScores(scores);
    expect(applications.map(({ group }) => group)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
    expect(reviewers.map(({ group }) => group)).toEqual([0, 0, 1, 1]);
  });

  it('connects through long chains', () => {
    const scores = panel(
      3000,
      (application) => [application, application + 1],
      () => 1,
    );
    expect(new Set(adjustScores(scores).applications.map(({ group }) => group))).toEqual(new Set([0]));
  });

  it('of nothing says nothing', () => {
    expect(adjustScores([])).toEqual({ applications: [], reviewers: [] });
  });
});

describe('on real panels', () => {
  const full = panelScores.map((scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const rank = (values: readonly number[]): number[] =>
    values.map((value) => values.filter((other) => other > value).length);
  const spearman = (one: readonly number[], other: readonly number[]): number => {
    const [left, right] = [rank(one), rank(other)];
    const squares = left.reduce((sum, place, index) => sum + (place - (right[index] as number)) ** 2, 0);
    return 1 - (6 * squares) / (one.length * (one.length ** 2 - 1));
  };
  /** Three of nine judges each, all connected, shifted by a made-up severity. */
  const thinned = (severities: readonly number[], step: number): Score[] =>
    panel(
      panelScores.length,
      (application) => [0, 1, 2].map((nth) => (application * 2 + nth * step) % 9),
      (application, reviewer) => (panelScores[application]?.[reviewer] as number) + (severities[reviewer] as number),
    );
  const agreement = (severities: readonly number[]): { raw: number; adjusted: number } => {
    const turns = [1, 2, 4, 5].map((step) => adjustScores(thinned(severities, step)).applications);
    const mean = (scoreOf: (application: AdjustedScore) => number): number =>
      turns.reduce((sum, applications) => sum + spearman(full, applications.map(scoreOf)), 0) / turns.length;
    return { raw: mean(({ raw }) => raw), adjusted: mean(({ adjusted }) => adjusted as number) };
  };

  it('repairs the order that severe and lenient judges bend', () => {
    const { raw, adjusted } = agreement([1.2, -1.1, 0.3, -0.6, 1.4, -1.5, 0.2, 0.8, -0.7]);
    expect(adjusted).toBeGreaterThan(raw + 0.02);
    expect(adjusted).toBeGreaterThan(0.9);
  });

  it('does no harm where there is no severity', () => {
    const { raw, adjusted } = agreement([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(adjusted).toBeGreaterThan(raw - 0.01);
  });
});

it('flags who would cross the cut', () => {
  const application = (applicationId: string, raw: number, adjusted: number | null): AdjustedScore => ({
    applicationId,
    raw,
    adjusted,
    reviews: 3,
    group: 0,
  });
  const applications = [
    application('a', 9, 9),
    application('b', 8, 6),
    application('c', 7, 8.5),
    application('d', 1, null),
  ];
  expect(movesAcrossCut(applications, 2)).toEqual(['b', 'c']);
  expect(movesAcrossCut(applications, 3)).toEqual([]);
  expect(movesAcrossCut(applications, 0)).toEqual([]);
});
