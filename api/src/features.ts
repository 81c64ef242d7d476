import { identity } from './identity/identity.feature.ts';
import { organisations } from './organisations/organisations.feature.ts';
import type { Feature } from './platform/features.ts';

/** The product, feature by feature: foundation first, then business, then listeners. */
export const features: readonly Feature[] = [identity, organisations];
