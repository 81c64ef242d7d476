import { column, derived, type Projection } from '../platform/projection.ts';

/** An entry of the journey within the row of its startup. */
export const stageEntryProjection: Projection = {
  table: 'stage_entry',
  alias: 'e',
  fields: {
    id: column('e.id'),
    startupId: column('e.startup_id'),
    stage: column('e.stage'),
    kind: column('e.kind'),
    enteredOn: column('e.entered_on::text'),
    recordedAt: column('e.recorded_at'),
    recordedById: column('e.recorded_by_id'),
    reason: column('e.reason', ['kind']),
    note: column('e.note'),
    evidenceUrl: column('e.evidence_url'),
    evidenceFileId: column('e.evidence_file_id'),
    counts: column('e.counts'),
    correctedAt: column('(select c.recorded_at from stage_entry c where c.supersedes_id = e.id)'),
    stageLabel: derived('stage'),
    recordedBy: derived('recordedById'),
    evidenceFile: derived('evidenceFileId'),
  },
};

/** Those of records that were merged into it too. */
export const SHOWN_ENTRIES =
  'e.startup_id in (select s.id union all select m.id from startup m where m.merged_into_id = s.id)';
export const NEWEST_ENTRY_FIRST = 'e.entered_on desc, e.recorded_at desc, e.id desc';
