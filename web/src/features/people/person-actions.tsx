import { UserCheck, UserX } from 'lucide-react';
import { DisablePersonDocument, EnablePersonDocument } from '../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useT } from '../../lib/language.tsx';

interface PersonActionsProps {
  readonly id: string;
  readonly name: string;
  readonly allowed: readonly string[];
}

/** Closes and opens an account. */
export function PersonActions({ id, name, allowed }: PersonActionsProps) {
  const t = useT();
  const disable = useCommand(DisablePersonDocument);
  const enable = useCommand(EnablePersonDocument);
  const table: Readonly<Record<string, ActionEntry>> = {
    'person.enable': {
      label: 'people.enable',
      icon: <UserCheck aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => (
        <ConfirmCommand
          withReason
          title={t('people.enableTitle', { name })}
          text={t('people.enableText')}
          confirm={t('people.enable')}
          done={t('people.enabled', { name })}
          run={(reason) => enable({ input: { personId: id, reason } })}
          onClose={close}
        />
      ),
    },
    'person.disable': {
      label: 'people.disable',
      icon: <UserX aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      dialog: (close) => (
        <ConfirmCommand
          danger
          withReason
          title={t('people.disableTitle', { name })}
          text={t('people.disableText')}
          confirm={t('people.disable')}
          done={t('people.disabled', { name })}
          run={(reason) => disable({ input: { personId: id, reason } })}
          onClose={close}
        />
      ),
    },
  };
  return <Actions of={allowed} table={table} />;
}
