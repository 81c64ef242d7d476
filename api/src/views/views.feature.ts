import { Module } from '@nestjs/common';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { featureJobs } from '../platform/reactions.ts';
import { SavedView } from './saved-view.entity.ts';
import { ViewResolver } from './view.resolver.ts';

explainConstraint('uq_saved_view_name', 'VIEW_NAME_TAKEN', ['name']);

@Module({ providers: [ViewResolver] })
class ViewsModule {}

export const views: Feature = { module: ViewsModule, entities: [SavedView], jobs: featureJobs() };
