import { funnelShares, shareBps } from './funnel.ts';

describe('shares of the funnel', () => {
  it.each([
    [165, 600, 2750],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [1, 20_000, 1],
    [1, 20_001, 0],
    [0, 5, 0],
    [5, 5, 10_000],
    [0, 0, null],
  ])('%i of %i are %s basis points', (part, whole, bps) => {
    expect(shareBps(part, whole)).toBe(bps);
  });

  it('are taken from everybody, also where some began at a later stage', () => {
    const row = funnelShares({
      total: 10,
      survived: 9,
      stages: [
        { stage: 'IDEA', entered: 8, medianDays: 90 },
        { stage: 'MVP', entered: 9, medianDays: null },
      ],
    });
    expect(row).toEqual({
      total: 10,
      survivalBps: 9000,
      stages: [
        { stage: 'IDEA', entered: 8, medianDays: 90, conversionBps: 8000 },
        { stage: 'MVP', entered: 9, medianDays: null, conversionBps: 9000 },
      ],
    });
  });
});
