import { explainConstraint } from '../platform/errors.ts';
import { Cohort, Participation } from './cohort.entity.ts';
import {
  CohortPageResolver,
  CohortResolver,
  ParticipationResolver,
  StartupParticipationsResolver,
} from './cohort.resolver.ts';
import { ClosureResolver, JourneyResolver, StageEntryResolver } from './journey.resolver.ts';
import { MetricReportResolver, StartupMetricsResolver } from './metrics.resolver.ts';
import { StartupTask } from './staff-work.entity.ts';
import { StartupNoteResolver, StartupStaffWorkResolver, StartupTaskResolver } from './staff-work.resolver.ts';
import { Closure, StageEntry } from './stage-entry.entity.ts';
import { StartupTimelineResolver, TimelineItemResolver } from './timeline.resolver.ts';

explainConstraint('uq_stage_entry_supersedes', 'ENTRY_ALREADY_CORRECTED', ['entryId']);
explainConstraint('ex_closure_overlap', 'CLOSURE_OVERLAPS', ['closedOn']);
explainConstraint('uq_cohort_name', 'COHORT_NAME_TAKEN', ['name']);
explainConstraint('uq_participation_live', 'ALREADY_IN_COHORT', ['startupId']);

/** What the way of a startup brings to the feature. */
export const journeyProviders = [
  JourneyResolver,
  StageEntryResolver,
  ClosureResolver,
  StartupMetricsResolver,
  MetricReportResolver,
  CohortResolver,
  CohortPageResolver,
  ParticipationResolver,
  StartupParticipationsResolver,
  StartupStaffWorkResolver,
  StartupNoteResolver,
  StartupTaskResolver,
  StartupTimelineResolver,
  TimelineItemResolver,
];
export const journeyEntities = [StageEntry, Closure, Cohort, Participation, StartupTask];
