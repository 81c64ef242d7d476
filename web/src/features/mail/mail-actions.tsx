import { Pause, Play, Send } from 'lucide-react';
import { HoldMailDocument, ReleaseMailDocument, ResendMailDocument } from '../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useT } from '../../lib/language.tsx';

/** Holds a message back, lets it go, sends it once more. */
export function MailActions({ id, allowed }: { readonly id: string; readonly allowed: readonly string[] }) {
  const t = useT();
  const hold = useCommand(HoldMailDocument);
  const release = useCommand(ReleaseMailDocument);
  const resend = useCommand(ResendMailDocument);
  const input = { id };
  const table: Readonly<Record<string, ActionEntry>> = {
    'mail.hold': {
      label: 'mail.hold',
      icon: <Pause aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('mail.holdTitle')}
          text={t('mail.holdText')}
          confirm={t('mail.hold')}
          done={t('mail.held')}
          run={() => hold({ input })}
          onClose={close}
        />
      ),
    },
    'mail.release': {
      label: 'mail.release',
      icon: <Play aria-hidden="true" className="size-4" />,
      shown: 'primary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('mail.releaseTitle')}
          text={t('mail.releaseText')}
          confirm={t('mail.release')}
          done={t('mail.released')}
          run={() => release({ input })}
          onClose={close}
        />
      ),
    },
    'mail.resend': {
      label: 'mail.resend',
      icon: <Send aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => (
        <ConfirmCommand
          title={t('mail.resendTitle')}
          text={t('mail.resendText')}
          confirm={t('mail.resend')}
          done={t('mail.resent')}
          run={() => resend({ input })}
          onClose={close}
        />
      ),
    },
  };
  return <Actions of={allowed} table={table} />;
}
