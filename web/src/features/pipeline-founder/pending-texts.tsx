import { Button } from '@aim/ui/button.tsx';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { StartupPendingFragmentDoc, WithdrawRevisionDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';

const TEXTS: readonly (readonly ['name' | 'oneLiner' | 'problem' | 'solution' | 'website', PlainMessageId])[] = [
  ['name', 'myStartup.name'],
  ['oneLiner', 'myStartup.oneLiner'],
  ['problem', 'myStartup.problem'],
  ['solution', 'myStartup.solution'],
  ['website', 'myStartup.website'],
];

/** A changed text that staff have not read yet, beside the one that is shown. */
export function PendingTexts({ of }: { readonly of: FragmentType<typeof StartupPendingFragmentDoc> }) {
  const { t, format } = useLanguage();
  const live = readFragment(StartupPendingFragmentDoc, of);
  const withdraw = useCommand(WithdrawRevisionDocument);
  const [isAsking, setAsking] = useState(false);
  const revision = live.pendingRevision;
  if (revision === null) return null;
  const changed = TEXTS.filter(([field]) => (revision[field] ?? '') !== (live[field] ?? ''));
  return (
    <section className="grid gap-4 rounded-card border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="font-display text-xl font-semibold">{t('myStartup.pendingTitle')}</h2>
          <p className="text-ink-2">{t('myStartup.pendingText', { date: format.date(revision.submittedAt) })}</p>
        </div>
        {revision.allowedActions.includes('revision.withdraw') ? (
          <Button onClick={() => setAsking(true)}>{t('myStartup.withdraw')}</Button>
        ) : null}
      </div>
      <dl className="grid gap-4">
        {changed.map(([field, label]) => (
          <div key={field} className="grid gap-2 border-t border-line pt-4">
            <dt className="font-semibold">{t(label)}</dt>
            <dd className="grid gap-3 sm:grid-cols-2">
              <Version label={t('myStartup.pendingLive')} text={live[field] || t('myStartup.notGiven')} />
              <Version isNew label={t('myStartup.pendingNew')} text={revision[field] || t('myStartup.notGiven')} />
            </dd>
          </div>
        ))}
      </dl>
      {isAsking ? (
        <ConfirmCommand
          title={t('myStartup.withdrawTitle')}
          text={t('myStartup.withdrawText')}
          confirm={t('myStartup.withdraw')}
          done={t('myStartup.withdrawn')}
          run={() => withdraw({ input: { id: revision.id } })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

interface VersionProps {
  readonly label: string;
  readonly text: string;
  readonly isNew?: boolean;
}

function Version({ label, text, isNew = false }: VersionProps) {
  return (
    <div className={isNew ? 'border-s-3 border-brand ps-3' : 'border-s-3 border-line ps-3'}>
      <p className="text-sm text-ink-2">{label}</p>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
    </div>
  );
}
