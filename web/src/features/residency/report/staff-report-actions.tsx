import {
  REPORT_PARTS,
  REPORT_RETURN_REASONS,
  type ReportPart,
  type ReportReturnReason,
  reportPartLabels,
  reportReturnReasonLabels,
} from '@aim/domain/residency/report';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  AcceptReportDocument,
  HeadroomPartsFragmentDoc,
  ReportLinePartsFragmentDoc,
  ReturnReportDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { DecisionDialog } from '../resident/decision-dialog.tsx';
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

interface Item {
  readonly part: ReportPart;
  readonly reason: ReportReturnReason;
  readonly note: string;
}
const FIRST_ITEM: Item = { part: 'INCOME', reason: 'INCOMPLETE', note: '' };

function ReturnReportDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const command = useCommand(ReturnReportDocument);
  const [items, setItems] = useState<readonly Item[]>([FIRST_ITEM]);
  const patch = (index: number, change: Partial<Item>) =>
    setItems(items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  return (
    <ActDialog
      title={t('report.return')}
      description={t('report.returnText')}
      submit={t('report.return')}
      done={t('report.returned')}
      run={() => command({ input: { id, items: [...items] } })}
      onClose={onClose}
    >
      {items.map((item, index) => (
        <div key={index} className="grid gap-3 border-b border-line pb-4 sm:grid-cols-2">
          <Field label={t('report.part')}>
            <NativeSelect
              options={REPORT_PARTS.map((value) => ({ value, label: reportPartLabels[value][locale] }))}
              value={item.part}
              onChange={({ currentTarget }) => patch(index, { part: currentTarget.value as ReportPart })}
            />
          </Field>
          <Field label={t('application.reason')}>
            <NativeSelect
              options={REPORT_RETURN_REASONS.map((value) => ({
                value,
                label: reportReturnReasonLabels[value][locale],
              }))}
              value={item.reason}
              onChange={({ currentTarget }) => patch(index, { reason: currentTarget.value as ReportReturnReason })}
            />
          </Field>
          <Field label={t('application.note')} className="sm:col-span-2">
            <Textarea
              rows={2}
              value={item.note}
              onChange={({ currentTarget }) => patch(index, { note: currentTarget.value })}
            />
          </Field>
        </div>
      ))}
      <div>
        <Button onClick={() => setItems([...items, FIRST_ITEM])}>{t('application.addItem')}</Button>
      </div>
    </ActDialog>
  );
}
