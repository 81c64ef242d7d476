import { Button } from '@aim/ui/button.tsx';
import { Eye, EyeOff, Pause, Play } from 'lucide-react';
import {
  PauseListingDocument,
  ResumeListingDocument,
  RevokeListingDocument,
  type StartupListingQuery,
} from '../../gql/graphql.ts';
import { Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';

export type ShownStartup = NonNullable<StartupListingQuery['startup']>;

interface ListingNowProps {
  readonly startup: ShownStartup;
  readonly expiresOn: string | null;
  /** Null: this person may not, or the record may not. */
  readonly onTerms: (() => void) | null;
}

/** Open or closed in one sentence, and the switch beside it. */
export function ListingNow({ startup, expiresOn, onTerms }: ListingNowProps) {
  const { t, format } = useLanguage();
  const { listing } = startup;
  const isOpen = listing?.state === 'ACTIVE';
  const isPaused = listing?.state === 'PAUSED';
  const title = isOpen ? 'visibility.openTitle' : isPaused ? 'visibility.pausedTitle' : 'visibility.closedTitle';
  return (
    <section
      className={`forced-edge flex flex-wrap items-start gap-4 rounded-card border p-5 ${isOpen ? 'border-ok bg-ok-soft' : 'border-line bg-surface'}`}
    >
      <span aria-hidden="true" className={`mt-0.5 *:size-7 ${isOpen ? 'text-ok' : 'text-ink-2'}`}>
        {isOpen ? <Eye /> : <EyeOff />}
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="font-display text-2xl font-semibold">{t(title)}</h2>
        <p className="mt-1 max-w-measure text-ink-2">
          {isOpen && expiresOn !== null
            ? t('visibility.openUntil', { date: format.day(expiresOn) })
            : t(isPaused ? 'visibility.pausedText' : 'visibility.closedText')}
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          {onTerms === null ? null : (
            <Button variant={listing && (isOpen || isPaused) ? 'secondary' : 'primary'} onClick={onTerms}>
              {t(isOpen || isPaused ? 'visibility.change' : 'visibility.show')}
            </Button>
          )}
          {listing ? <Switches id={listing.id} allowed={listing.allowedActions} /> : null}
        </div>
      </div>
    </section>
  );
}

/** Each act is two taps, and says what stops now. */
function Switches({ id, allowed }: { readonly id: string; readonly allowed: readonly string[] }) {
  const { t } = useLanguage();
  const pause = useCommand(PauseListingDocument);
  const resume = useCommand(ResumeListingDocument);
  const revoke = useCommand(RevokeListingDocument);
  return (
    <Actions
      of={allowed}
      table={{
        'listing.resume': {
          label: 'visibility.resume',
          icon: <Play aria-hidden="true" className="size-4" />,
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('visibility.resumeTitle')}
              text={t('visibility.resumeNow')}
              confirm={t('visibility.resume')}
              done={t('visibility.resumed')}
              run={() => resume({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'listing.pause': {
          label: 'visibility.pause',
          icon: <Pause aria-hidden="true" className="size-4" />,
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('visibility.pauseTitle')}
              text={t('visibility.pauseNow')}
              confirm={t('visibility.pause')}
              done={t('visibility.paused')}
              run={() => pause({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'listing.revoke': {
          label: 'visibility.revoke',
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              danger
              title={t('visibility.revokeTitle')}
              text={t('visibility.revokeNow')}
              confirm={t('visibility.revoke')}
              done={t('visibility.revoked')}
              run={() => revoke({ input: { id } })}
              onClose={close}
            />
          ),
        },
      }}
    />
  );
}
