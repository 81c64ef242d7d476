import { closureKindLabels } from '@aim/domain/spaces/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { useState } from 'react';
import { RemoveClosureDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { hoursRows } from '../../spaces-public/hours-text.ts';
import { type Closure, ClosureDialog } from './closure-dialog.tsx';
import { HoursDialog } from './hours-dialog.tsx';
import type { SetupCentre } from './setup-query.ts';

/** When a centre is open: its week, and the days on which it is not. */
export function DaysPanel({ of }: { readonly of: SetupCentre }) {
  const { t, locale, format } = useLanguage();
  const remove = useCommand(RemoveClosureDocument);
  const [open, setOpen] = useState<'hours' | 'new' | Closure | null>(null);
  const [removing, setRemoving] = useState<Closure | null>(null);
  const rows = hoursRows(of.hours, format);
  const daysOf = ({ startsOn, endsOn }: Closure) =>
    startsOn === endsOn ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(endsOn)}`;
  const close = () => setOpen(null);
  return (
    <>
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('setup.hours')}</h2>
          <Button onClick={() => setOpen('hours')}>{t('setup.changeHours')}</Button>
        </div>
        {rows.length === 0 ? <p className="text-ink-2">{t('setup.noHours')}</p> : null}
        <ul className="divide-y divide-line border-y border-line">
          {rows.map(({ days, times }) => (
            <li key={days} className="flex flex-wrap justify-between gap-2 py-2">
              {days} <span className="figures">{times}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('setup.closures')}</h2>
          <Button onClick={() => setOpen('new')}>{t('setup.addClosure')}</Button>
        </div>
        {of.closures.length === 0 ? <p className="text-ink-2">{t('setup.noClosures')}</p> : null}
        <ul className="divide-y divide-line border-y border-line">
          {of.closures.map((closure) => (
            <li key={closure.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <div>
                <p className="font-medium">{daysOf(closure)}</p>
                <p className="text-ui text-ink-2">
                  {closure.name} · {closureKindLabels[closure.kind][locale]}
                </p>
              </div>
              <div className="flex gap-2">
                <Button onClick={() => setOpen(closure)}>
                  {t('setup.change')}
                  <span className="sr-only">: {closure.name}</span>
                </Button>
                <Button onClick={() => setRemoving(closure)}>
                  {t('setup.removeClosure')}
                  <span className="sr-only">: {closure.name}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {open === 'hours' ? <HoursDialog centreId={of.id} hours={of.hours} onClose={close} /> : null}
      {open === null || open === 'hours' ? null : (
        <ClosureDialog centreId={of.id} of={open === 'new' ? null : open} onClose={close} />
      )}
      {removing === null ? null : (
        <ConfirmCommand
          danger
          title={t('setup.removeClosure')}
          text={`${removing.name}: ${daysOf(removing)}`}
          confirm={t('setup.removeClosure')}
          done={t('setup.closureRemoved')}
          run={() => remove({ input: { id: removing.id } })}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
