import { memberRoleLabels } from '@aim/domain/organisations/membership';
import { Avatar } from '@aim/ui/avatar.tsx';
import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { UserMinus, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ChangeMemberRoleDocument,
  InvitationRowFragmentDoc,
  MemberRowFragmentDoc,
  RemoveMemberDocument,
  RevokeInvitationDocument,
} from '../../gql/graphql.ts';
import { Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { membersQuery } from './organisation-query.ts';

/** Who belongs to the organisation, and who has been asked to. */
export function MembersPanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(membersQuery(id));
  const [isInviting, setInviting] = useState(false);
  const { organisation } = data;
  if (organisation === null) return null;
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('organisations.membersTitle')}</h2>
          {organisation.allowedActions.includes('member.invite') ? (
            <Button icon={<UserPlus aria-hidden="true" className="size-4" />} onClick={() => setInviting(true)}>
              {t('organisations.invite')}
            </Button>
          ) : null}
        </div>
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {organisation.members.items.map((member) => (
            <MemberLine key={member.id} of={member} />
          ))}
        </ul>
      </section>
      {organisation.invitations.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="font-display text-xl font-semibold">{t('organisations.invitations')}</h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {organisation.invitations.map((invitation) => (
              <InvitationLine key={invitation.id} of={invitation} />
            ))}
          </ul>
        </section>
      ) : null}
      {isInviting ? <InviteDialog organisationId={id} onClose={() => setInviting(false)} /> : null}
    </div>
  );
}

function MemberLine({ of }: { readonly of: FragmentType<typeof MemberRowFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const { id, role, since, allowedActions, person } = readFragment(MemberRowFragmentDoc, of);
  const changeRole = useCommand(ChangeMemberRoleDocument);
  const remove = useCommand(RemoveMemberDocument);
  const nextRole = role === 'ADMIN' ? 'MEMBER' : 'ADMIN';
  const toNext = nextRole === 'ADMIN' ? ('organisations.makeAdmin' as const) : ('organisations.makeMember' as const);
  return (
    <li className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
      <Avatar name={person.fullName} />
      <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
        <p className="font-medium">{person.fullName}</p>
        <p className="text-sm text-ink-2">
          {[person.email, t('organisations.since', { date: format.date(since) })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Badge tone={role === 'ADMIN' ? 'brand' : 'neutral'}>{memberRoleLabels[role][locale]}</Badge>
      <Actions
        of={allowedActions}
        table={{
          'member.changeRole': {
            label: toNext,
            icon: <Users />,
            dialog: (close) => (
              <ConfirmCommand
                title={`${t(toNext)}: ${person.fullName}`}
                text={t(nextRole === 'ADMIN' ? 'organisations.roleAdminHint' : 'organisations.roleMemberHint')}
                confirm={t(toNext)}
                done={t('organisations.roleChanged')}
                run={() => changeRole({ input: { membershipId: id, role: nextRole } })}
                onClose={close}
              />
            ),
          },
          'member.remove': {
            label: 'organisations.remove',
            icon: <UserMinus />,
            danger: true,
            dialog: (close) => (
              <ConfirmCommand
                danger
                title={t('organisations.removeTitle', { name: person.fullName })}
                text={t('organisations.removeText')}
                confirm={t('organisations.remove')}
                done={t('organisations.removed', { name: person.fullName })}
                run={() => remove({ input: { membershipId: id } })}
                onClose={close}
              />
            ),
          },
        }}
      />
    </li>
  );
}

function InvitationLine({ of }: { readonly of: FragmentType<typeof InvitationRowFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const { id, email, role, stateLabel, state, expiresAt, allowedActions } = readFragment(InvitationRowFragmentDoc, of);
  const revoke = useCommand(RevokeInvitationDocument);
  return (
    <li className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="break-words font-medium">{email}</p>
        <p className="text-sm text-ink-2">
          {[
            memberRoleLabels[role][locale],
            state === 'PENDING' ? t('organisations.invitationUntil', { date: format.date(expiresAt) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Badge tone={state === 'ACCEPTED' ? 'ok' : 'neutral'}>{stateLabel}</Badge>
      <Actions
        of={allowedActions}
        table={{
          'invitation.revoke': {
            label: 'organisations.revoke',
            shown: 'secondary',
            dialog: (close) => (
              <ConfirmCommand
                danger
                title={t('organisations.revokeTitle')}
                text={t('organisations.revokeText', { email })}
                confirm={t('organisations.revoke')}
                done={t('organisations.revoked')}
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
