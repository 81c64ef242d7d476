import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { requestErrorText } from '../../lib/request-error-text.ts';
import { useStepUp } from '../../lib/step-up.ts';
import { type Chosen, type Verdict, verifyMany } from './staff-verify-runner.ts';

interface VerifyManyProps {
  readonly chosen: readonly Chosen[];
  /** With the ids that are still to do; null when nothing was begun. */
  readonly onClose: (left: readonly string[] | null) => void;
}

/** Many organisations, one after the other: how far it is, and what became of each. */
export function VerifyMany({ chosen, onClose }: VerifyManyProps) {
  const { t, format } = useLanguage();
  const labels = useLabels();
  const queries = useQueryClient();
  const stepUp = useStepUp();
  const [phase, setPhase] = useState<'ask' | 'run' | 'done'>('ask');
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>([]);
  const verified = verdicts.filter(({ result }) => result === 'verified').length;
  const others = verdicts.filter(({ result }) => result !== 'verified');

  async function run(): Promise<void> {
    setPhase('run');
    setVerdicts([]);
    await verifyMany(chosen, stepUp, setVerdicts);
    setPhase('done');
    void queries.invalidateQueries();
  }

  function close(): void {
    if (phase !== 'run') onClose(phase === 'ask' ? null : others.map(({ id }) => id));
  }

  function textOf({ result, messages, error }: Verdict): string {
    if (result === 'untouched') return t('records.verifyUntouched');
    return error === null ? messages.join(' ') : requestErrorText(error, t);
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={close}
      title={phase === 'done' ? t('records.verifyDone') : t('organisations.verifyManyTitle', { count: chosen.length })}
      {...(phase === 'ask' ? { description: t('organisations.verifyText') } : {})}
      actions={
        phase === 'done' ? (
          <Button variant="primary" onClick={close}>
            {labels.close}
          </Button>
        ) : (
          <>
            <Button variant="primary" busy={phase === 'run'} onClick={() => void run()}>
              {t('organisations.verify')}
            </Button>
            {phase === 'ask' ? <Button onClick={close}>{labels.cancel}</Button> : null}
          </>
        )
      }
    >
      <div className="grid gap-4">
        {phase === 'ask' ? null : (
          <Progress
            shown
            label={t('records.verifyProgress', {
              done: format.number(verdicts.length),
              total: format.number(chosen.length),
            })}
            value={verdicts.length}
            max={chosen.length}
          />
        )}
        {phase === 'done' && verified > 0 ? (
          <Notice tone="ok" role="status">
            {t('organisations.verifiedMany', { count: verified })}
          </Notice>
        ) : null}
        {phase === 'done' && others.length > 0 ? (
          <Notice tone="warn" role="status">
            {t('organisations.verifyManyRefused', { count: others.length })}
          </Notice>
        ) : null}
        <ul className="grid gap-2">
          {(phase === 'ask'
            ? chosen.map((one) => ({ ...one, text: '' }))
            : others.map((one) => ({ ...one, text: textOf(one) }))
          ).map(({ id, name, text }) => (
            <li key={id}>
              <span className="font-medium">{name}</span>
              {text === '' ? null : <span className="block text-ink-2">{text}</span>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
