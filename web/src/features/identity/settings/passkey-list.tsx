import { Button } from '@aim/ui/button.tsx';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { type MySignInMethodsQuery, RemovePasskeyDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { PasskeyDialog } from './passkey-dialog.tsx';

type Passkey = MySignInMethodsQuery['myPasskeys'][number];

/** The passkeys of the account. */
export function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const { t, format } = useLanguage();
  const remove = useCommand(RemovePasskeyDocument);
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Passkey | null>(null);
  const about = (passkey: Passkey) =>
    [
      passkey.lastUsedAt === null
        ? t('settings.passkeyUnused')
        : t('settings.passkeyUsed', { date: format.date(passkey.lastUsedAt) }),
      passkey.synced ? t('settings.passkeySynced') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-display text-lg font-semibold">{t('settings.passkeys')}</h3>
        <Button icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setAdding(true)}>
          {t('settings.passkeyAdd')}
        </Button>
      </div>
      <p className="text-ink-2">{t('settings.passkeysLead')}</p>
      {passkeys.length === 0 ? (
        <p className="rounded-card border border-line bg-surface px-4 py-3 text-ink-2">{t('settings.passkeysEmpty')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="flex items-center gap-3 px-4 py-3">
              <KeyRound aria-hidden="true" className="size-5 shrink-0 text-ink-2" />
              <div className="min-w-0 flex-1">
                <p className="break-words font-medium">{passkey.name}</p>
                <p className="text-sm text-ink-2">{about(passkey)}</p>
              </div>
              <Button onClick={() => setLeaving(passkey)}>{t('settings.passkeyRemove')}</Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? <PasskeyDialog onClose={() => setAdding(false)} /> : null}
      {leaving ? (
        <ConfirmCommand
          danger
          title={t('settings.passkeyRemoveTitle', { name: leaving.name })}
          text={t('settings.passkeyRemoveText')}
          confirm={t('settings.passkeyRemove')}
          done={t('settings.passkeyRemoved')}
          run={() => remove({ input: { id: leaving.id } })}
          onClose={() => setLeaving(null)}
        />
      ) : null}
    </section>
  );
}
