import { LANDING_MESSAGE_MAX } from '@aim/domain/residency/landing';
import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { WriteLandingMessageDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { useKeptText } from '../../../lib/use-kept-text.ts';
import type { ShownLanding } from './landing-query.ts';

interface LandingMessagesProps {
  readonly landing: ShownLanding;
  /** Officers may keep a note to themselves. */
  readonly withNotes: boolean;
}

/** The conversation of a case, oldest first, and what one wants to say. */
export function LandingMessages({ landing, withNotes }: LandingMessagesProps) {
  const { t, format } = useLanguage();
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('landing.messages')}</h2>
      {landing.messages.length === 0 ? <p className="text-ink-2">{t('landing.noMessages')}</p> : null}
      <ol className="grid gap-3">
        {landing.messages.map((message) => (
          <li
            key={message.id}
            className={`max-w-measure rounded-card border border-line px-4 py-3 ${
              message.isFromAgency === withNotes ? 'bg-brand-soft text-on-brand-soft sm:ms-12' : 'bg-surface sm:me-12'
            }`}
          >
            <p className="flex flex-wrap items-center gap-x-2 text-ui">
              <span className="font-semibold">{message.author}</span>
              <time dateTime={message.writtenAt}>{format.instant(message.writtenAt)}</time>
              {message.isInternal ? <Badge tone="warn">{t('landing.internal')}</Badge> : null}
            </p>
            <p className="mt-1 whitespace-pre-line">{message.text}</p>
          </li>
        ))}
      </ol>
      {landing.allowedActions.includes('softLanding.write') ? (
        <MessageForm id={landing.id} withNotes={withNotes} />
      ) : null}
    </section>
  );
}

function MessageForm({ id, withNotes }: { readonly id: string; readonly withNotes: boolean }) {
  const { t } = useLanguage();
  const act = useAct();
  const command = useCommand(WriteLandingMessageDocument);
  const { text, change, forget } = useKeptText(`landing-message-${id}`);
  const [isInternal, setInternal] = useState(false);
  const [busy, setBusy] = useState(false);

  async function send(): Promise<void> {
    setBusy(true);
    const payload = await act(() => command({ input: { id, text, isInternal } }), { text: t('landing.sent') });
    setBusy(false);
    if (payload !== null) forget();
  }

  return (
    <form
      noValidate
      className="grid max-w-measure gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('landing.write')}>
        <Textarea
          rows={3}
          limit={LANDING_MESSAGE_MAX}
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      </Field>
      {withNotes ? (
        <Checkbox
          label={t('landing.writeInternal')}
          checked={isInternal}
          onChange={({ currentTarget }) => setInternal(currentTarget.checked)}
        />
      ) : null}
      <div>
        <Button type="submit" busy={busy} disabled={text.trim() === ''}>
          {t('landing.send')}
        </Button>
      </div>
    </form>
  );
}
