import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useQuery } from '@tanstack/react-query';
import { JoinSlotWaitlistDocument } from '../../../gql/graphql.ts';
import { type CommandProblem, useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { resourceQuery } from '../spaces-query.ts';
import { spanText } from '../span-text.ts';
import type { Chosen, Wanted } from './use-hold.ts';

interface RefusedDialogProps {
  readonly refused: Extract<Chosen, { readonly kind: 'refused' }>;
  readonly onChoose: (wanted: Wanted) => void;
  readonly onClose: () => void;
}

/** Which rule says no, the nearest time that works, and the waiting list where somebody else was faster. */
export function RefusedDialog({ refused: { wanted, problems }, onChoose, onClose }: RefusedDialogProps) {
  const { t, format } = useLanguage();
  const { data } = useQuery(resourceQuery(wanted.resourceId));
  const join = useCommand(JoinSlotWaitlistDocument);
  const act = useAct();
  const resource = data?.resource ?? null;
  const zone = resource?.centre?.zone ?? 'Asia/Baku';
  const nearest = problems.map(nearestOf).find((span) => span !== null);
  const isTaken = problems.some(({ code }) => code === 'SLOT_TAKEN');
  const rules = (resource?.terms.why ?? []).filter(({ ruleId }) =>
    problems.some((problem) => paramOf(problem, 'rule') === ruleId),
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={resource?.name ?? t('book.notPossible')}
      description={spanText(wanted, zone, format)}
    >
      <div className="grid gap-4 pb-5">
        <Notice tone="danger" role="alert">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
        {rules.map(({ ruleId, label, sentence }) => (
          <p key={ruleId} className="text-ui">
            <span className="text-ink-2">{t('book.ruleSays', { rule: label })}</span> {sentence}
          </p>
        ))}
        {nearest ? (
          <Button variant="primary" onClick={() => onChoose({ ...wanted, ...nearest })}>
            {t('book.takeNearest', { time: spanText(nearest, zone, format) })}
          </Button>
        ) : null}
        {isTaken ? (
          <Button
            onClick={() =>
              void act(() => join({ input: { ...wanted, idempotencyKey: crypto.randomUUID() } }), {
                text: t('book.waiting'),
              }).then((payload) => (payload === null ? undefined : onClose()))
            }
          >
            {t('book.joinWaitlist')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}

function paramOf({ params }: CommandProblem, name: string): string {
  const value = (params as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

function nearestOf(problem: CommandProblem) {
  const [startsAt, endsAt] = [paramOf(problem, 'nearestStartsAt'), paramOf(problem, 'nearestEndsAt')];
  return startsAt === '' || endsAt === '' ? null : { startsAt, endsAt };
}
