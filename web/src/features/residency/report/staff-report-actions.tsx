import {
  REPORT_PARTS,
  REPORT_RETURN_REASONS,
  reportPartLabels,
  reportReturnReasonLabels,
} from '@aim/domain/residency/report';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  AcceptReportDocument,
  HeadroomPartsFragmentDoc,
  ReportLinePartsFragmentDoc,
  ReturnReportDocument,
} from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';
import { DecisionDialog } from '../resident/decision-dialog.tsx';
import { ReturnItemsDialog } from '../return-items-dialog.tsx';
import type { ShownReport } from './report-query.ts';

/** What officers may do with a report: accept it, or say what has to be corrected. */
export function StaffReportActions({ report }: { readonly report: ShownReport }) {
  const t = useT();
  const accept = useCommand(AcceptReportDocument);
  const { id, residencyId } = report;
  const { isLate, holderName } = readFragment(ReportLinePartsFragmentDoc, report);
  const headroom = readFragment(HeadroomPartsFragmentDoc, report.figures?.headroom);
  const isSignal = isLate || headroom?.state === 'BREACHED';
  const mayReview = isSignal && report.residency?.allowedActions.includes('residency.openReview');
  return (
    <Actions
      of={mayReview ? [...report.allowedActions, 'residency.openReview'] : report.allowedActions}
      table={{
        'residencyReport.accept': {
          label: 'report.accept',
          shown: 'primary',
          dialog: (close) => (
            <ConfirmCommand
              title={t('report.accept')}
              text={t('report.acceptText')}
              confirm={t('report.accept')}
              done={t('report.accepted')}
              run={() => accept({ input: { id } })}
              onClose={close}
            />
          ),
        },
        'residency.openReview': {
          label: 'resident.openReview',
          shown: 'secondary',
          dialog: (close) => (
            <DecisionDialog
              id={residencyId}
              name={holderName}
              kind="OPEN_REVIEW"
              ground={isLate ? 'REPORT_MISSING' : 'QUALIFYING_SHARE'}
              onClose={close}
            />
          ),
        },
        'residencyReport.return': {
          label: 'report.return',
          shown: 'secondary',
          dialog: (close) => <ReturnReportDialog id={id} onClose={close} />,
        },
      }}
    />
  );
}

const FIRST_ITEM = { place: 'INCOME', reason: 'INCOMPLETE', note: '' } as const;

function ReturnReportDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useT();
  const command = useCommand(ReturnReportDocument);
  return (
    <ReturnItemsDialog
      title={t('report.return')}
      description={t('report.returnText')}
      submit={t('report.return')}
      done={t('report.returned')}
      placeLabel={t('report.part')}
      places={{ values: REPORT_PARTS, labels: reportPartLabels }}
      reasons={{ values: REPORT_RETURN_REASONS, labels: reportReturnReasonLabels }}
      first={FIRST_ITEM}
      send={(items) => command({ input: { id, items: items.map(({ place: part, ...item }) => ({ part, ...item })) } })}
      onClose={onClose}
    />
  );
}
