import { roleLabels } from '@aim/domain/identity/role-labels';
import type { Role } from '@aim/domain/kernel/policy';
import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { PersonRolesFragmentDoc, RevokeRoleDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { GrantRoleDialog } from './grant-role-dialog.tsx';

type Open = { readonly kind: 'grant' } | { readonly kind: 'revoke'; readonly grantId: string; readonly role: Role };

/** What a person may do on the platform, who said so and since when. */
export function RolesPanel({ of }: { readonly of: FragmentType<typeof PersonRolesFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const { id, fullName, roles, allowedActions } = readFragment(PersonRolesFragmentDoc, of);
  const revoke = useCommand(RevokeRoleDocument);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('people.roles')}</h2>
        {allowedActions.includes('role.grant') ? (
          <Button icon={<UserPlus aria-hidden="true" className="size-4" />} onClick={() => setOpen({ kind: 'grant' })}>
            {t('people.grant')}
          </Button>
        ) : null}
      </div>
      {roles.length === 0 ? (
        <EmptyState kind="first" title={t('people.rolesEmpty')}>
          {t('people.rolesEmptyText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {roles.map(({ id: grantId, role, scopeIds, grantedAt, grantedBy }) => (
            <li key={grantId} className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="font-medium">{roleLabels[role][locale]}</p>
                <p className="text-sm text-ink-2">
                  {[
                    t('people.grantedBy', {
                      name: grantedBy?.fullName ?? t('people.platform'),
                      date: format.date(grantedAt),
                    }),
                    scopeIds.length === 0 ? t('people.everywhere') : t('people.scopes', { count: scopeIds.length }),
                  ].join(' · ')}
                </p>
              </div>
              {allowedActions.includes('role.revoke') ? (
                <Button
                  aria-label={t('people.revokeLabel', { role: roleLabels[role][locale] })}
                  onClick={() => setOpen({ kind: 'revoke', grantId, role })}
                >
                  {t('people.revoke')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {open?.kind === 'grant' ? (
        <GrantRoleDialog person={{ id, fullName, held: roles.map(({ role }) => role) }} onClose={close} />
      ) : null}
      {open?.kind === 'revoke' ? (
        <ConfirmCommand
          danger
          withReason
          title={t('people.revokeTitle', { name: fullName, role: roleLabels[open.role][locale] })}
          text={t('people.revokeText')}
          confirm={t('people.revoke')}
          done={t('people.revoked', { role: roleLabels[open.role][locale] })}
          run={(reason) => revoke({ input: { grantId: open.grantId, reason } })}
          onClose={close}
        />
      ) : null}
    </section>
  );
}
