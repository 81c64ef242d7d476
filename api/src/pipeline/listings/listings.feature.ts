import { Module } from '@nestjs/common';
import { explainConstraint } from '../../platform/errors.ts';
import type { Feature } from '../../platform/features.ts';
import './listed-files.ts';
import { Listing } from './listing.entity.ts';
import {
  ListedStartupResolver,
  ListingResolver,
  StartupListingResolver,
  StartupViewResolver,
} from './listing.resolver.ts';
import { listingsJobs } from './listings.jobs.ts';

explainConstraint('uq_listing_live', 'LISTING_NOT_IN_STATE', []);

@Module({ providers: [ListingResolver, ListedStartupResolver, StartupViewResolver, StartupListingResolver] })
class ListingsModule {}

/** Startups as their founders consent to show them to investors. */
export const listings: Feature = { module: ListingsModule, entities: [Listing], jobs: listingsJobs };
