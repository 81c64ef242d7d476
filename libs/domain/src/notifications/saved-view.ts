import * as z from 'zod/mini';
import { id, line } from '../kernel/input.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { NotificationsProblem } from './messages.ts';

export const VIEWS_MAX = 30;
export const VIEW_NAME_MAX = 60;
/** Bytes of the stored search of a view, as JSON. */
const SEARCH_MAX = 4000;

export const saveViewInput = z.object({
  screen: z.string().check(z.regex(/^[a-z][a-zA-Z0-9/-]{0,59}$/)),
  name: line(VIEW_NAME_MAX),
  search: z
    .record(z.string().check(z.maxLength(60)), z.json())
    .check(z.refine((search) => JSON.stringify(search).length <= SEARCH_MAX)),
  shared: z.boolean(),
});
export const deleteViewInput = z.object({ id });

export interface SaveViewFacts {
  readonly isNameTaken: boolean;
  readonly viewCount: number;
}

export function whyNotSaveView(facts: SaveViewFacts): WhyNot<NotificationsProblem> {
  if (facts.isNameTaken) return [problem('VIEW_NAME_TAKEN', { path: ['name'] })];
  return facts.viewCount >= VIEWS_MAX ? [problem('VIEWS_TOO_MANY', { params: { maximum: VIEWS_MAX } })] : [];
}
