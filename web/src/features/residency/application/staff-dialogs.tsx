import { APPLICATION_BLOCKS, blockLabels } from '@aim/domain/residency/application-blocks';
import { confirmFeeInput } from '@aim/domain/residency/application-rules';
import {
  DECISION_OUTCOMES,
  DECISION_REASONS,
  type DecisionOutcome,
  type DecisionReason,
  decisionOutcomeLabels,
  decisionReasons,
  RETURN_REASONS,
  type ReturnReason,
  returnReasonLabels,
  SEND_BACK_REASONS,
  sendBackReasonLabels,
} from '@aim/domain/residency/application-vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AppointExpertsDocument,
  AskForClarificationDocument,
  ConfirmFeePaidDocument,
  DecideResidencyApplicationDocument,
  ReturnResidencyApplicationDocument,
  SendBackResidencyApplicationDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField, ActFieldset } from '../../../lib/act-field.tsx';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useChecked } from '../../../lib/use-checked.ts';
import { ReturnItemsDialog } from '../return-items-dialog.tsx';
import { expertsQuery } from './application-query.ts';

interface DialogProps {
  readonly id: string;
  readonly onClose: () => void;
}
const FIRST_ITEM = { place: 'IDENTITY', reason: 'FIELD_MISSING', note: '' } as const;

export function SendBackDialog({ id, onClose }: DialogProps) {
  const { t } = useLanguage();
  const command = useCommand(SendBackResidencyApplicationDocument);
  return (
    <ReturnItemsDialog
      title={t('application.sendBack')}
      description={t('application.sendBackText')}
      submit={t('application.sendBack')}
      done={t('application.sentBack')}
      placeLabel={t('application.section')}
      places={{ values: APPLICATION_BLOCKS, labels: blockLabels }}
      reasons={{ values: SEND_BACK_REASONS, labels: sendBackReasonLabels }}
      first={FIRST_ITEM}
      send={(items) =>
        command({ input: { id, items: items.map(({ place: block, ...item }) => ({ block, ...item })) } })
      }
      onClose={onClose}
    />
  );
}

export function ReturnDialog({ id, onClose }: DialogProps) {
  const { t, locale } = useLanguage();
  const command = useCommand(ReturnResidencyApplicationDocument);
  const [reason, setReason] = useState<ReturnReason>('WRONG_AUTHORITY');
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={t('application.returnAct')}
      submit={t('application.returnAct')}
      done={t('application.returnDone')}
      run={() => command({ input: { id, reason, note } })}
      onClose={onClose}
    >
      <ActField at="reason" label={t('application.reason')}>
        <NativeSelect
          options={RETURN_REASONS.map((value) => ({ value, label: returnReasonLabels[value][locale] }))}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value as ReturnReason)}
        />
      </ActField>
      <ActField at="note" label={t('application.note')}>
        <Textarea rows={3} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}

export function AppointDialog({ id, onClose }: DialogProps) {
  const { t } = useLanguage();
  const command = useCommand(AppointExpertsDocument);
  const { data } = useQuery(expertsQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <ActDialog
      title={t('application.appoint')}
      submit={t('application.appoint')}
      done={t('application.appointed')}
      run={() => command({ input: { id, personIds: [...chosen] } })}
      onClose={onClose}
    >
      <ActFieldset at="personIds" legend={t('application.council')}>
        <div className="grid max-h-72 gap-2 overflow-y-auto sm:grid-cols-2">
          {(data?.eligibleExperts ?? []).map((person) => (
            <Checkbox
              key={person.id}
              label={person.fullName}
              checked={chosen.includes(person.id)}
              onChange={({ currentTarget }) =>
                setChosen(currentTarget.checked ? [...chosen, person.id] : chosen.filter((each) => each !== person.id))
              }
            />
          ))}
        </div>
      </ActFieldset>
    </ActDialog>
  );
}

export function AskDialog({ id, onClose }: DialogProps) {
  const { t } = useLanguage();
  const command = useCommand(AskForClarificationDocument);
  const [question, setQuestion] = useState('');
  return (
    <ActDialog
      title={t('application.ask')}
      submit={t('application.ask')}
      done={t('application.asked')}
      run={() => command({ input: { id, question } })}
      onClose={onClose}
    >
      <ActField at="question" label={t('application.question')}>
        <Textarea rows={4} value={question} onChange={({ currentTarget }) => setQuestion(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}

export function DecideDialog({ id, onClose }: DialogProps) {
  const { t, locale } = useLanguage();
  const command = useCommand(DecideResidencyApplicationDocument);
  const [outcome, setOutcome] = useState<DecisionOutcome>('APPROVED');
  const [reasons, setReasons] = useState<readonly DecisionReason[]>([]);
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={t('application.decide')}
      submit={t('application.decide')}
      done={t('application.decided')}
      run={() => command({ input: { id, outcome, reasons: [...reasons], note: note === '' ? null : note } })}
      onClose={onClose}
    >
      <ActField at="outcome" label={t('application.outcome')}>
        <NativeSelect
          options={DECISION_OUTCOMES.map((value) => ({ value, label: decisionOutcomeLabels[value][locale] }))}
          value={outcome}
          onChange={({ currentTarget }) => {
            setOutcome(currentTarget.value as DecisionOutcome);
            setReasons([]);
          }}
        />
      </ActField>
      <ActFieldset at="reasons" legend={t('application.reasons')}>
        <div className="grid gap-2">
          {DECISION_REASONS.filter((value) => decisionReasons[value].outcome === outcome).map((value) => (
            <Checkbox
              key={value}
              label={decisionReasons[value].label[locale]}
              checked={reasons.includes(value)}
              onChange={({ currentTarget }) =>
                setReasons(currentTarget.checked ? [...reasons, value] : reasons.filter((each) => each !== value))
              }
            />
          ))}
        </div>
      </ActFieldset>
      <ActField at="note" label={t('application.note')} optional>
        <Textarea rows={3} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}

interface FeeDialogProps extends DialogProps {
  readonly reference: string;
  readonly paidOn: string;
}

export function FeeDialog({ id, onClose, ...proof }: FeeDialogProps) {
  const { t } = useLanguage();
  const command = useCommand(ConfirmFeePaidDocument);
  const checked = useChecked();
  const [reference, setReference] = useState(proof.reference);
  const [paidOn, setPaidOn] = useState(proof.paidOn);
  return (
    <ActDialog
      title={t('application.confirmFee')}
      submit={t('application.confirmFee')}
      done={t('application.feeConfirmed')}
      run={() => checked(confirmFeeInput, { id, reference, paidOn }, (input) => command({ input }))}
      onClose={onClose}
    >
      <ActField at="reference" label={t('application.feeProof')}>
        <Input value={reference} onChange={({ currentTarget }) => setReference(currentTarget.value)} />
      </ActField>
      <ActField at="paidOn" label={t('application.feePaidOn')}>
        <Input type="date" value={paidOn} onChange={({ currentTarget }) => setPaidOn(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}
