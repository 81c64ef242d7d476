import { DAY } from '@aim/domain/kernel/instant';
import { Button } from '@aim/ui/button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { UnblockResourceDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { spanText } from '../spaces/span-text.ts';
import type { ShownCentre } from './centre-query.ts';
import { blackoutsQuery } from './desk-query.ts';

const AHEAD_DAYS = 60;

interface BlackoutsPanelProps {
  readonly centre: ShownCentre;
  /** The beginning of the day of the desk. */
  readonly from: string;
}

/** Closed rooms of the weeks to come; each can be opened again. */
export function BlackoutsPanel({ centre, from }: BlackoutsPanelProps) {
  const { t, format } = useLanguage();
  const to = new Date(new Date(from).getTime() + AHEAD_DAYS * DAY).toISOString();
  const { data } = useSuspenseQuery(blackoutsQuery(centre.id, from, to));
  const unblock = useCommand(UnblockResourceDocument);
  const [opening, setOpening] = useState<{ readonly id: string; readonly text: string } | null>(null);
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-lg font-semibold">{t('desk.blackouts')}</h2>
      {data.blackouts.length === 0 ? <p className="text-ui text-ink-2">{t('desk.noBlackouts')}</p> : null}
      <ul className="divide-y divide-line">
        {data.blackouts.map(({ id, resource, kindLabel, reason, startsAt, endsAt }) => {
          const text = `${resource?.name ?? ''}, ${spanText({ startsAt, endsAt }, centre.zone, format)}`;
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2.5">
              <div className="min-w-0">
                <p className="text-ui font-semibold">{text}</p>
                <p className="text-ui text-ink-2">
                  {kindLabel}: {reason}
                </p>
              </div>
              {centre.allowedActions.includes('resource.block') ? (
                <Button onClick={() => setOpening({ id, text })}>{t('desk.unblock')}</Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {opening === null ? null : (
        <ConfirmCommand
          title={t('desk.unblock')}
          text={opening.text}
          confirm={t('desk.unblock')}
          done={t('desk.unblocked')}
          run={() => unblock({ input: { id: opening.id } })}
          onClose={() => setOpening(null)}
        />
      )}
    </section>
  );
}
