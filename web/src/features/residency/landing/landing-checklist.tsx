import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import { CompleteDialog, ItemReasonDialog } from './item-dialogs.tsx';
import type { ShownLanding, ShownLandingItem } from './landing-query.ts';

const SIGNS = {
  OPEN: <CircleDashed aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-2" />,
  DONE: <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ok" />,
  WAIVED: <CircleMinus aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-2" />,
} as const;
const ACTS = [
  ['softLanding.complete', 'landing.complete'],
  ['softLanding.waive', 'landing.waive'],
  ['softLanding.reopen', 'landing.reopen'],
] as const;
type Act = (typeof ACTS)[number][0];

interface Open {
  readonly act: Act;
  readonly item: ShownLandingItem;
}

/** What is done, what is left and whose it is; the buttons are those that the server offers for each item. */
export function LandingChecklist({ landing }: { readonly landing: ShownLanding }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, checklist, itemCount, openItems } = landing;
  const close = () => setOpen(null);
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('landing.checklist')}</h2>
      <p className="text-ui text-ink-2">{t('landing.settled', { done: itemCount - openItems, all: itemCount })}</p>
      <Progress label={t('landing.checklist')} value={itemCount - openItems} max={itemCount} />
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {checklist.map((item) => (
          <Item key={item.item} of={item} landing={landing} onAct={(act) => setOpen({ act, item })} />
        ))}
      </ul>
      {open?.act === 'softLanding.complete' ? <CompleteDialog id={id} of={open.item} onClose={close} /> : null}
      {open === null || open.act === 'softLanding.complete' ? null : (
        <ItemReasonDialog
          id={id}
          of={open.item}
          act={open.act === 'softLanding.waive' ? 'waive' : 'reopen'}
          onClose={close}
        />
      )}
    </section>
  );
}

interface ItemProps {
  readonly of: ShownLandingItem;
  readonly landing: ShownLanding;
  readonly onAct: (act: Act) => void;
}

function Item({ of, landing, onAct }: ItemProps) {
  const { t, format } = useLanguage();
  const paper = landing.files.find(({ id }) => id === of.fileId);
  return (
    <li className="flex gap-3 border-b border-line px-4 py-3 last:border-b-0 max-sm:flex-col sm:items-start">
      <span className="flex min-w-0 flex-1 gap-3">
        {SIGNS[of.state]}
        <span className="grid min-w-0 gap-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
            {of.label}
            <span className="sr-only">: {of.stateLabel}</span>
            <Badge>{t(of.party === 'COMPANY' ? 'landing.byCompany' : 'landing.byAgency')}</Badge>
          </span>
          {of.state === 'OPEN' ? <span className="text-ui text-ink-2">{of.hint}</span> : null}
          {of.note === null ? null : <span className="text-ui">{of.note}</span>}
          {paper === undefined ? null : <span className="text-ui text-ink-2">{paper.name}</span>}
          {of.settledAt === null ? null : (
            <span className="text-ui text-ink-2">
              {of.stateLabel}, {format.date(of.settledAt)}
            </span>
          )}
        </span>
      </span>
      <span className="flex shrink-0 flex-wrap gap-2 empty:hidden max-sm:ps-8">
        {ACTS.filter(([action]) => of.allowedActions.includes(action)).map(([action, label]) => (
          <Button key={action} size="small" aria-label={`${t(label)}: ${of.label}`} onClick={() => onAct(action)}>
            {t(label)}
          </Button>
        ))}
      </span>
    </li>
  );
}
