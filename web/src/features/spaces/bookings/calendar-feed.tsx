import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type CalendarFeedKind, CreateCalendarFeedDocument, RevokeCalendarFeedDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { feedsQuery } from '../spaces-query.ts';

interface CalendarFeedProps {
  readonly kind: CalendarFeedKind;
  /** The room or the centre; a person's own needs none. */
  readonly subjectId: string | null;
  /** As the server calls whose calendar it is. */
  readonly name: string | null;
  readonly lead: string;
}

/** A private address for calendar programs: shown once, ended at any time. */
export function CalendarFeed({ kind, subjectId, name, lead }: CalendarFeedProps) {
  const { t, format } = useLanguage();
  const act = useAct();
  const { data } = useSuspenseQuery(feedsQuery);
  const create = useCommand(CreateCalendarFeedDocument);
  const revoke = useCommand(RevokeCalendarFeedDocument);
  const [url, setUrl] = useState<string | null>(null);
  const [ending, setEnding] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const feeds = data.myCalendarFeeds.filter((feed) => feed.kind === kind && (name === null || feed.name === name));
  async function make(): Promise<void> {
    const payload = await act(() => create({ input: { kind, subjectId, idempotencyKey: crypto.randomUUID() } }), {
      text: t('bookings.feedMade'),
    });
    setUrl(payload?.calendarFeed?.url ?? null);
  }
  return (
    <Card level={2} title={t('bookings.feed')}>
      <p className="text-ui text-ink-2">{lead}</p>
      {url === null ? null : (
        <div className="mt-3">
          <Field label={t('bookings.feedUrl')} hint={t('bookings.feedOnce')}>
            <Input ref={box} readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
          </Field>
        </div>
      )}
      <ul className="mt-3 grid gap-2">
        {feeds.map(({ id, madeAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 text-ui">
            {t('bookings.feedSince', { at: format.dateTime(madeAt) })}
            <Button onClick={() => setEnding(id)}>{t('bookings.feedRevoke')}</Button>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Button onClick={() => void make()}>{t('bookings.feedMake')}</Button>
      </div>
      {ending === null ? null : (
        <ConfirmCommand
          danger
          title={t('bookings.feedRevoke')}
          text={t('bookings.feedRevokeText')}
          confirm={t('bookings.feedRevoke')}
          done={t('bookings.feedRevoked')}
          run={() => revoke({ input: { id: ending } })}
          onClose={() => setEnding(null)}
          onDone={() => setUrl(null)}
        />
      )}
    </Card>
  );
}
