import { ApproveResidencyActDocument, RejectResidencyActDocument } from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';

/** The second pair of eyes: agree, or turn it down with a reason. */
export function ActActions({ id, allowed }: { readonly id: string; readonly allowed: readonly string[] }) {
  const t = useT();
  const approve = useCommand(ApproveResidencyActDocument);
  const reject = useCommand(RejectResidencyActDocument);
  return (
    <Actions
      of={allowed}
      table={{
        'residencyAct.approve': {
          label: 'resident.approve',
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('resident.approve')}
              text={t('resident.approveText')}
              confirm={t('resident.approve')}
              done={t('resident.approved')}
              run={() => approve({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'residencyAct.reject': {
          label: 'resident.reject',
          shown: 'secondary',
          dialog: (close) => (
            <ConfirmCommand
              withReason
              title={t('resident.reject')}
              text={t('resident.rejectText')}
              confirm={t('resident.reject')}
              done={t('resident.rejected')}
              run={(reason) => reject({ input: { id, reason } })}
              onClose={close}
            />
          ),
        },
      }}
    />
  );
}
