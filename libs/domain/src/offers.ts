import type { Action } from './policies.ts';

/** The actions of one kind of object, each with the states in which the table offers it. */
export type Offers<Facts> = { readonly [Name in Action]?: (facts: Facts) => boolean };
