import { Module } from '@nestjs/common';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { BulkRun, BulkRunRow } from './bulk-run.entity.ts';
import { BulkRunResolver, BulkRunRowResolver } from './bulk-run.resolver.ts';
import { CofounderInvitationResolver, StartupTeamResolver } from './cofounder.resolver.ts';
import { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { DraftResolver } from './draft.resolver.ts';
import { DuplicatesResolver } from './duplicates.resolver.ts';
import { Founder } from './founder.entity.ts';
import { journeyEntities, journeyProviders } from './journey.parts.ts';
import { ModerationResolver } from './moderation.resolver.ts';
import './my-next-steps.ts';
import { NextStepResolver } from './next-step.resolver.ts';
import { pipelineJobs } from './pipeline.jobs.ts';
import { RevisionResolver } from './revision.resolver.ts';
import { searchStartups } from './search-startups.ts';
import { Startup } from './startup.entity.ts';
import { FounderResolver, StartupResolver } from './startup.resolver.ts';
import { StartupDraft } from './startup-draft.entity.ts';
import { StartupFilesResolver } from './startup-files.resolver.ts';
import { StartupListsResolver } from './startup-lists.resolver.ts';
import { StartupRevision } from './startup-revision.entity.ts';

explainConstraint('uq_cofounder_invitation_open', 'ALREADY_INVITED', ['email']);
explainConstraint('uq_founder_live', 'ALREADY_A_FOUNDER', []);
explainConstraint('ck_founder_last', 'LAST_FOUNDER', []);

@Module({
  providers: [
    StartupResolver,
    FounderResolver,
    StartupListsResolver,
    ModerationResolver,
    RevisionResolver,
    ...journeyProviders,
    DraftResolver,
    StartupTeamResolver,
    CofounderInvitationResolver,
    DuplicatesResolver,
    StartupFilesResolver,
    NextStepResolver,
    BulkRunResolver,
    BulkRunRowResolver,
  ],
})
class PipelineModule {}

export const pipeline: Feature = {
  module: PipelineModule,
  entities: [
    Startup,
    Founder,
    StartupRevision,
    StartupDraft,
    CofounderInvitation,
    BulkRun,
    BulkRunRow,
    ...journeyEntities,
  ],
  jobs: pipelineJobs,
  search: [searchStartups],
};
