import { Avatar } from '@aim/ui/avatar.tsx';
import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { LogOut, UserPlus, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  CofounderInvitationRowFragmentDoc,
  FounderRowFragmentDoc,
  LeaveStartupDocument,
  MakeLeadFounderDocument,
  RevokeCofounderInvitationDocument,
} from '../../gql/graphql.ts';
import { Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useViewer } from '../../lib/viewer-context.ts';
import { InviteCofounder } from './invite-cofounder.tsx';
import { startupBlockers, teamQuery } from './startup-query.ts';

interface TeamPanelProps {
  readonly id: string;
  readonly onLeft: () => void;
}

/** Who founded it, and who has been asked to join. */
export function TeamPanel({ id, onLeft }: TeamPanelProps) {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(teamQuery(id));
  const [isInviting, setInviting] = useState(false);
  const { startup } = data;
  if (startup === null) return null;
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('myStartup.teamTitle')}</h2>
          {startup.allowedActions.includes('cofounder.invite') ? (
            <Button icon={<UserPlus aria-hidden="true" className="size-4" />} onClick={() => setInviting(true)}>
              {t('myStartup.invite')}
            </Button>
          ) : null}
        </div>
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {startup.founders.map((founder) => (
            <FounderLine
              key={founder.id}
              of={founder}
              startupId={id}
              allowed={startup.allowedActions}
              onLeft={onLeft}
            />
          ))}
        </ul>
      </section>
      {startup.cofounderInvitations.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="font-display text-xl font-semibold">{t('myStartup.invitations')}</h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {startup.cofounderInvitations.map((invitation) => (
              <InvitationLine key={invitation.id} of={invitation} />
            ))}
          </ul>
        </section>
      ) : null}
      {isInviting ? <InviteCofounder startupId={id} onClose={() => setInviting(false)} /> : null}
    </div>
  );
}

interface FounderLineProps {
  readonly of: FragmentType<typeof FounderRowFragmentDoc>;
  readonly startupId: string;
  readonly allowed: readonly string[];
  readonly onLeft: () => void;
}

function FounderLine({ of, startupId, allowed, onLeft }: FounderLineProps) {
  const { t, format } = useLanguage();
  const viewer = useViewer();
  const { id, isLead, title, since, person } = readFragment(FounderRowFragmentDoc, of);
  const leave = useCommand(LeaveStartupDocument);
  const makeLead = useCommand(MakeLeadFounderDocument);
  const isMe = person.id === viewer.person.id;
  const own = allowed.filter((action) =>
    action === 'cofounder.leave' ? isMe : action === 'cofounder.makeLead' && !isLead,
  );
  return (
    <li className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
      <Avatar name={person.fullName} />
      <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
        <p className="font-medium">{person.fullName}</p>
        <p className="text-sm text-ink-2">
          {[title, person.email, t('myStartup.since', { date: format.date(since) })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Badge tone={isLead ? 'brand' : 'neutral'}>{t(isLead ? 'myStartup.leadFounder' : 'myStartup.founder')}</Badge>
      <Actions
        of={own}
        blockers={(action) => (action === 'cofounder.leave' ? startupBlockers(startupId, action) : Promise.resolve([]))}
        table={{
          'cofounder.makeLead': {
            label: 'myStartup.makeLead',
            icon: <UserRoundCheck />,
            dialog: (close) => (
              <ConfirmCommand
                title={t('myStartup.makeLeadTitle', { name: person.fullName })}
                text={t('myStartup.makeLeadText')}
                confirm={t('myStartup.makeLead')}
                done={t('myStartup.madeLead')}
                run={() => makeLead({ input: { startupId, founderId: id } })}
                onClose={close}
              />
            ),
          },
          'cofounder.leave': {
            label: 'myStartup.leave',
            icon: <LogOut />,
            danger: true,
            dialog: (close) => (
              <ConfirmCommand
                danger
                title={t('myStartup.leaveTitle')}
                text={t('myStartup.leaveText')}
                confirm={t('myStartup.leave')}
                done={t('myStartup.left')}
                run={() => leave({ input: { id: startupId } })}
                onClose={close}
                onDone={onLeft}
              />
            ),
          },
        }}
      />
    </li>
  );
}

function InvitationLine({ of }: { readonly of: FragmentType<typeof CofounderInvitationRowFragmentDoc> }) {
  const { t, format } = useLanguage();
  const invitation = readFragment(CofounderInvitationRowFragmentDoc, of);
  const { id, email, title, state, stateLabel, expiresAt, allowedActions } = invitation;
  const revoke = useCommand(RevokeCofounderInvitationDocument);
  return (
    <li className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
        <p className="font-medium">{email}</p>
        <p className="text-sm text-ink-2">
          {[title, state === 'PENDING' ? t('myStartup.invitationUntil', { date: format.date(expiresAt) }) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Badge tone={state === 'ACCEPTED' ? 'ok' : 'neutral'}>{stateLabel}</Badge>
      <Actions
        of={allowedActions}
        table={{
          'cofounder.revoke': {
            label: 'myStartup.revoke',
            shown: 'secondary',
            dialog: (close) => (
              <ConfirmCommand
                danger
                title={t('myStartup.revokeTitle')}
                text={t('myStartup.revokeText', { email })}
                confirm={t('myStartup.revoke')}
                done={t('myStartup.revoked')}
                run={() => revoke({ input: { id } })}
                onClose={close}
              />
            ),
          },
        }}
      />
    </li>
  );
}
