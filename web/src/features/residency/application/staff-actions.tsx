import { useRef } from 'react';
import {
  AcceptCompletenessDocument,
  IssueCertificateDocument,
  ReleaseResidencyDecisionDocument,
} from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';
import type { ShownApplication } from './application-query.ts';
import { AppointDialog, AskDialog, DecideDialog, FeeDialog, ReturnDialog, SendBackDialog } from './staff-dialogs.tsx';

/** What officers may do next with an application. */
export function StaffActions({ application }: { readonly application: ShownApplication }) {
  const t = useT();
  const { id, decision, fee } = application;
  const accept = useCommand(AcceptCompletenessDocument);
  const release = useCommand(ReleaseResidencyDecisionDocument);
  const issue = useCommand(IssueCertificateDocument);
  const issueKey = useRef(crypto.randomUUID());
  return (
    <Actions
      of={application.allowedActions}
      table={{
        'residencyApplication.accept': {
          label: 'application.accept',
          key: 'KeyA',
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('application.accept')}
              text={t('application.acceptText')}
              confirm={t('application.accept')}
              done={t('application.accepted')}
              run={() => accept({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'certificate.issue': {
          label: 'resident.issue',
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('resident.issue')}
              text={t('resident.issueText')}
              confirm={t('resident.issue')}
              done={t('resident.issued')}
              run={() => issue({ input: { applicationId: id, idempotencyKey: issueKey.current } })}
              onClose={close}
            />
          ),
        },
        'residencyApplication.sendBack': {
          label: 'application.sendBack',
          key: 'KeyR',
          shown: 'secondary',
          dialog: (close) => <SendBackDialog id={id} onClose={close} />,
        },
        'residencyApplication.return': {
          label: 'application.returnAct',
          danger: true,
          dialog: (close) => <ReturnDialog id={id} onClose={close} />,
        },
        'residencyApplication.release': {
          label: 'application.release',
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('application.release')}
              text={t('application.releaseText')}
              confirm={t('application.release')}
              done={t('application.released')}
              run={() => release({ input: { id, decisionId: decision?.id ?? '' } })}
              onClose={close}
            />
          ),
        },
        'residencyApplication.decide': {
          label: 'application.decide',
          shown: 'secondary',
          dialog: (close) => <DecideDialog id={id} onClose={close} />,
        },
        'residencyApplication.appoint': {
          label: 'application.appoint',
          shown: 'secondary',
          dialog: (close) => <AppointDialog id={id} onClose={close} />,
        },
        'residencyApplication.ask': {
          label: 'application.ask',
          dialog: (close) => <AskDialog id={id} onClose={close} />,
        },
        'residencyApplication.confirmFee': {
          label: 'application.confirmFee',
          shown: 'primary',
          dialog: (close) => (
            <FeeDialog id={id} reference={fee?.proofReference ?? ''} paidOn={fee?.paidOn ?? ''} onClose={close} />
          ),
        },
      }}
    />
  );
}
