import { STAGES, type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { StageGlyph } from '@aim/ui/stage-glyph.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { StepBlockersDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { isForward, stepOf } from '../stages.ts';
import { AdvanceForm } from './advance-form.tsx';
import { RegressForm } from './regress-form.tsx';

interface MoveDialogProps {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** Null: asked here. */
  readonly to: Stage | null;
  readonly onClose: () => void;
}

/** Moving a startup to another stage: where to, what stands in the way, and only then the evidence. */
export function MoveDialog({ to: given, ...props }: MoveDialogProps) {
  const [to, setTo] = useState(given);
  return to === null ? <ChooseStage {...props} onChoose={setTo} /> : <Step {...props} to={to} />;
}

type Shared = Omit<MoveDialogProps, 'to'>;

function ChooseStage({ name, stage, onChoose, onClose }: Shared & { readonly onChoose: (to: Stage) => void }) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const next = STAGES[STAGES.indexOf(stage) + 1];
  const [to, setTo] = useState<Stage | undefined>(next);
  function go(event: FormEvent): void {
    event.preventDefault();
    if (to !== undefined) onChoose(to);
  }
  return (
    <Dialog open onOpenChange={onClose} title={t('startupActs.moveWhere', { name })}>
      <form onSubmit={go} className="grid gap-4 pb-5">
        <RadioCards
          legend={t('startupList.stage')}
          name="to"
          {...(to === undefined ? {} : { value: to })}
          onChange={(value) => setTo(value as Stage)}
          options={STAGES.map((value) => ({
            value,
            label: stageLabels[value][locale],
            disabled: value === stage,
            icon: <StageGlyph step={stepOf(value)} className="mt-1 size-3.5 shrink-0 text-ink-2" />,
            ...(value === stage ? { hint: t('startupActs.isHere') } : {}),
            ...(value !== stage && !isForward(stage, value) ? { hint: t('startupActs.isBack') } : {}),
          }))}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary">
            {t('startupActs.goOn')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Step({ id, name, stage, to, onClose }: Shared & { readonly to: Stage }) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const isOn = isForward(stage, to);
  const action = isOn ? 'startup.advance' : 'startup.regress';
  const { data, error, refetch } = useQuery({
    ...queryOf(StepBlockersDocument, { id, action, to }, ['startup']),
    staleTime: 0,
    gcTime: 0,
  });
  const obstacles = data?.startup?.blockers ?? [];
  if (data !== undefined && obstacles.length === 0)
    return isOn ? (
      <AdvanceForm id={id} name={name} from={stage} to={to} onClose={onClose} />
    ) : (
      <RegressForm id={id} name={name} to={to} onClose={onClose} />
    );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(isOn ? 'startupActs.moveTo' : 'startupActs.backTo', { name, stage: stageLabels[to][locale] })}
      actions={<Button onClick={onClose}>{labels.close}</Button>}
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton lines={3} /> : null}
      {obstacles.length > 0 ? (
        <Notice tone="warn" role="alert" title={t('startupActs.blocked')}>
          <ul className="grid list-disc gap-1 ps-5">
            {obstacles.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </Dialog>
  );
}
