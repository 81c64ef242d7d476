import type { Type } from '@nestjs/common';
import type { Express } from 'express';
import type { FeatureJobs } from './reactions.ts';
import type { SearchSource } from './search.ts';

/** Finds a provider of the running application. */
export type Find = <T>(token: symbol | (abstract new (...args: never[]) => T), options?: { strict: boolean }) => T;

/** What a feature brings to the application. */
export interface Feature {
  readonly module: Type<unknown>;
  readonly entities: readonly NonNullable<unknown>[];
  readonly jobs: FeatureJobs;
  /** What the palette finds of this feature. */
  readonly search?: readonly SearchSource[];
  /** Routes beside GraphQL (redirects, uploads, downloads); mounted before the pages. */
  readonly http?: (app: Express, find: Find) => void;
}
