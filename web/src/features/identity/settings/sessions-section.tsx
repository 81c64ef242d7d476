import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';

const sessionsQuery = queryOf(MySessionsDocument, {}, ['person']);

/** Where the account is open; each session can be ended. */
export function SessionsSection() {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(sessionsQuery);
  const endOthers = useCommand(EndOtherSessionsDocument);
  const [isAsking, setAsking] = useState(false);
  const sessions = data.mySessions;
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('settings.sessionsLead')}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <Button onClick={() => setAsking(true)}>{t('settings.sessionsEndOthers')}</Button>
        </div>
      ) : null}
      {isAsking ? (
        <ConfirmCommand
          danger
          title={t('settings.sessionsEndTitle')}
          text={t('settings.sessionsEndText')}
          confirm={t('settings.sessionsEndOthers')}
          done={t('settings.sessionsEnded')}
          run={() => endOthers({})}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}

function SessionLine({ session }: { readonly session: MySessionsQuery['mySessions'][number] }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const end = useCommand(EndSessionDocument);
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    setBusy(true);
    await act(() => end({ input: { id: session.id } }), { text: t('settings.sessionEnded') });
    setBusy(false);
  }

  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-3">
      <MonitorSmartphone aria-hidden="true" className="size-5 shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {session.device}
          {session.current ? <Badge tone="brand">{t('settings.sessionCurrent')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-2">
          {[
            t(`settings.method${session.method}`),
            session.address,
            t('settings.sessionSeen', { date: format.instant(session.lastSeenAt) }),
            t('settings.sessionSince', { date: format.date(session.createdAt) }),
          ].join(' · ')}
        </p>
      </div>
      {session.current ? null : (
        <Button busy={busy} onClick={() => void run()}>
          {t('settings.sessionEnd')}
        </Button>
      )}
    </li>
  );
}
