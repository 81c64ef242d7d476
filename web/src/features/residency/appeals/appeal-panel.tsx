import { REASON_MAX } from '@aim/domain/kernel/input';
import { APPEAL_GROUNDS_MAX, APPEAL_OUTCOMES, type AppealOutcome, appealMachine } from '@aim/domain/residency/appeal';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useRef, useState } from 'react';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import {
  type AppealPartsFragment,
  AppealPartsFragmentDoc,
  DecideAppealDocument,
  FileAppealDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField } from '../../../lib/act-field.tsx';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { useKeptText } from '../../../lib/use-kept-text.ts';
import { AppealTag } from './appeal-tag.tsx';

interface AppealPanelProps {
  /** What is appealed against. */
  readonly subject: { readonly applicationId: string } | { readonly residencyId: string };
  readonly appeals: readonly FragmentType<typeof AppealPartsFragmentDoc>[];
  /** The server offers it; each decision is appealed against once. */
  readonly mayFile: boolean;
}

/** Appeals against a decision with their answers, and the way to file one. */
export function AppealPanel({ subject, appeals, mayFile }: AppealPanelProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const shown = readFragment(AppealPartsFragmentDoc, appeals);
  const isWaiting = shown.some(({ state }) => state === 'FILED');
  if (shown.length === 0 && !mayFile) return null;
  return (
    <>
      {shown.map((appeal) => (
        <Appeal key={appeal.id} of={appeal} />
      ))}
      {mayFile && !isWaiting ? (
        <div className="grid justify-items-start gap-2">
          <p className="max-w-measure text-ink-2">{t('appeal.lead')}</p>
          <Button onClick={() => setOpen(true)}>{t('appeal.file')}</Button>
        </div>
      ) : null}
      {isOpen ? <FileDialog subject={subject} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Appeal({ of }: { readonly of: AppealPartsFragment }) {
  const { t, format } = useLanguage();
  return (
    <Card
      level={2}
      title={`${t('appeal.title')}: ${of.againstLabel}`}
      detail={t('appeal.filedAt', { at: format.date(of.filedAt) })}
      trailing={<AppealTag state={of.state} label={of.stateLabel} />}
    >
      <div className="grid gap-3">
        <p className="max-w-measure whitespace-pre-line">{of.grounds}</p>
        {of.state === 'FILED' && of.dueOn !== null ? (
          <p className={of.isOverdue ? 'font-medium text-danger' : 'text-ink-2'}>
            {t(of.isOverdue ? 'appeal.late' : 'appeal.due', { date: format.day(of.dueOn) })}
          </p>
        ) : null}
        {of.reasons === null || of.answeredAt === null ? null : (
          <div className="grid gap-1 border-s-2 border-line ps-4">
            <p className="text-sm text-ink-2">
              {format.date(of.answeredAt)}
              {of.answeredBy ? ` · ${of.answeredBy.fullName}` : ''}
            </p>
            <p className="max-w-measure whitespace-pre-line">{of.reasons}</p>
            {of.state === 'UPHELD' ? <p className="text-sm text-ink-2">{t('appeal.court')}</p> : null}
          </div>
        )}
        <div className="flex flex-wrap gap-2 empty:hidden">
          <Actions
            of={of.allowedActions}
            table={{
              'appeal.decide': {
                label: 'appeal.decide',
                shown: 'primary',
                dialog: (close) => <DecideDialog id={of.id} onClose={close} />,
              },
            }}
          />
        </div>
      </div>
    </Card>
  );
}

interface FileDialogProps extends Pick<AppealPanelProps, 'subject'> {
  readonly onClose: () => void;
}

function FileDialog({ subject, onClose }: FileDialogProps) {
  const t = useT();
  const command = useCommand(FileAppealDocument);
  const key = useRef(crypto.randomUUID());
  const { text: grounds, change, forget } = useKeptText(`appeal-${Object.values(subject).join()}`);
  return (
    <ActDialog
      title={t('appeal.file')}
      description={t('appeal.lead')}
      submit={t('appeal.send')}
      done={t('appeal.sent')}
      run={() => command({ input: { ...subject, grounds, idempotencyKey: key.current } })}
      onDone={forget}
      onClose={onClose}
    >
      <ActField at="grounds" label={t('appeal.grounds')} hint={t('appeal.groundsHint')}>
        <Textarea
          rows={6}
          limit={APPEAL_GROUNDS_MAX}
          value={grounds}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}

function DecideDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const command = useCommand(DecideAppealDocument);
  const [outcome, setOutcome] = useState<AppealOutcome>('UPHELD');
  const [reasons, setReasons] = useState('');
  return (
    <ActDialog
      title={t('appeal.decide')}
      description={t(outcome === 'UPHELD' ? 'appeal.upholdText' : 'appeal.overturnText')}
      submit={t('appeal.decide')}
      done={t('appeal.decided')}
      run={() => command({ input: { id, outcome, reasons } })}
      onClose={onClose}
    >
      <ActField at="outcome" label={t('appeal.outcome')}>
        <NativeSelect
          options={APPEAL_OUTCOMES.map((value) => ({ value, label: appealMachine.states[value].label[locale] }))}
          value={outcome}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value as AppealOutcome)}
        />
      </ActField>
      <ActField at="reasons" label={t('appeal.reasons')} hint={t('work.reasonHint')}>
        <Textarea
          rows={4}
          limit={REASON_MAX}
          value={reasons}
          onChange={({ currentTarget }) => setReasons(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}
