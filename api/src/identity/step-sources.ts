import type { Ctx } from '../platform/ctx.ts';
import type { NextStep, Viewer } from './viewer.ts';

/** What a feature knows a person could do next. */
export type StepSource = (ctx: Ctx, viewer: Viewer) => Promise<NextStep[]>;

const sources: StepSource[] = [];

/** Called once by each feature that has next steps of its own; they come before those of the account. */
export function provideNextSteps(source: StepSource): void {
  sources.push(source);
}

export async function stepsOfFeatures(ctx: Ctx, viewer: Viewer): Promise<NextStep[]> {
  return (await Promise.all(sources.map((source) => source(ctx, viewer)))).flat();
}
