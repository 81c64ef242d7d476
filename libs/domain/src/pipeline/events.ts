import type { SubjectType } from '../events.ts';
import type { Sector, Stage, StartupOrigin } from './vocabulary.ts';

/** What the log says about startups: ids, codes and numbers only. */
export interface PipelineEvents {
  'startup.registered': { startupId: string; origin: StartupOrigin; sector: Sector; stage: Stage };
  'startup.updated': { startupId: string; fields: readonly string[] };
  'startup.submitted': { startupId: string };
  'startup.approved': { startupId: string };
  'startup.returned': { startupId: string };
  'startup.paused': { startupId: string };
  'startup.wentDormant': { startupId: string };
  'startup.woke': { startupId: string };
  'startup.closed': { startupId: string };
  'startup.acquired': { startupId: string };
  'startup.reopened': { startupId: string };
  'startup.merged': { startupId: string; keptId: string };
  'startup.claimed': { startupId: string; personId: string };
  'cofounder.invited': { startupId: string; invitationId: string };
  'cofounder.joined': { startupId: string; founderId: string; personId: string };
  'cofounder.left': { startupId: string; founderId: string; personId: string };
  'cofounder.leadChanged': { startupId: string; founderId: string; personId: string };
  'cofounder.accepted': { startupId: string; invitationId: string };
  'cofounder.declined': { startupId: string; invitationId: string };
  'cofounder.revoked': { startupId: string; invitationId: string };
  'cofounder.expired': { startupId: string; invitationId: string };
  'revision.submitted': { startupId: string; revisionId: string };
  'revision.approved': { startupId: string; revisionId: string };
  'revision.returned': { startupId: string; revisionId: string };
  'revision.withdrawn': { startupId: string; revisionId: string };
}

export const pipelineEventSubjects: Readonly<Record<keyof PipelineEvents, SubjectType>> = {
  'startup.registered': 'startup',
  'startup.updated': 'startup',
  'startup.submitted': 'startup',
  'startup.approved': 'startup',
  'startup.returned': 'startup',
  'startup.paused': 'startup',
  'startup.wentDormant': 'startup',
  'startup.woke': 'startup',
  'startup.closed': 'startup',
  'startup.acquired': 'startup',
  'startup.reopened': 'startup',
  'startup.merged': 'startup',
  'startup.claimed': 'startup',
  'cofounder.invited': 'startup',
  'cofounder.joined': 'startup',
  'cofounder.left': 'startup',
  'cofounder.leadChanged': 'startup',
  'cofounder.accepted': 'cofounderInvitation',
  'cofounder.declined': 'cofounderInvitation',
  'cofounder.revoked': 'cofounderInvitation',
  'cofounder.expired': 'cofounderInvitation',
  'revision.submitted': 'startupRevision',
  'revision.approved': 'startupRevision',
  'revision.returned': 'startupRevision',
  'revision.withdrawn': 'startupRevision',
};
