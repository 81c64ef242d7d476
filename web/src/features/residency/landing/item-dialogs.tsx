import { REASON_MAX } from '@aim/domain/kernel/input';
import { PLAN_MAX } from '@aim/domain/residency/landing';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import {
  CompleteLandingItemDocument,
  ReopenLandingItemDocument,
  WaiveLandingItemDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField } from '../../../lib/act-field.tsx';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { FileField } from '../file-field.tsx';
import type { ShownLandingItem } from './landing-query.ts';

interface ItemDialogProps {
  readonly id: string;
  readonly of: ShownLandingItem;
  readonly onClose: () => void;
}

/** What was done: the company shows its paper. */
export function CompleteDialog({ id, of, onClose }: ItemDialogProps) {
  const t = useT();
  const command = useCommand(CompleteLandingItemDocument);
  const [fileId, setFileId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={of.label}
      description={of.hint}
      submit={t('landing.complete')}
      done={t('landing.completed')}
      run={() => command({ input: { id, item: of.item, fileId, note: note.trim() === '' ? null : note } })}
      onClose={onClose}
    >
      {of.needsFile ? (
        <ActField at="fileId" label={t('landing.paper')}>
          <FileField
            subject={{ type: 'softLandingCase', id }}
            kept={fileId === null ? null : t('landing.paperSent')}
            onChange={setFileId}
          />
        </ActField>
      ) : null}
      <ActField at="note" label={t('landing.note')} optional>
        <Textarea
          rows={3}
          limit={PLAN_MAX}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}

/** Not needed here, or not enough: either way with a reason that the company reads. */
export function ItemReasonDialog({ id, of, act, onClose }: ItemDialogProps & { readonly act: 'waive' | 'reopen' }) {
  const t = useT();
  const waive = useCommand(WaiveLandingItemDocument);
  const reopen = useCommand(ReopenLandingItemDocument);
  const [reason, setReason] = useState('');
  const isWaiver = act === 'waive';
  return (
    <ActDialog
      title={of.label}
      submit={t(isWaiver ? 'landing.waive' : 'landing.reopen')}
      done={t(isWaiver ? 'landing.waived' : 'landing.reopened')}
      run={() => (isWaiver ? waive : reopen)({ input: { id, item: of.item, reason } })}
      onClose={onClose}
    >
      <ActField at="reason" label={t('work.reason')} hint={t('landing.reasonHint')}>
        <Textarea
          rows={3}
          limit={REASON_MAX}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}
