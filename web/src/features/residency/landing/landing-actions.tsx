import { REASON_MAX } from '@aim/domain/kernel/input';
import {
  LANDING_OUTCOMES,
  LANDING_PARTIES,
  type LandingOutcome,
  type LandingParty,
  landingMachine,
  landingPartyLabels,
  planLandingStepInput,
  STEP_MAX,
} from '@aim/domain/residency/landing';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AssignSoftLandingDocument,
  EndSoftLandingDocument,
  PlanLandingStepDocument,
  WithdrawSoftLandingDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField } from '../../../lib/act-field.tsx';
import { Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { useChecked } from '../../../lib/use-checked.ts';
import { useViewer } from '../../../lib/viewer-context.ts';
import { landingOfficersQuery, type ShownLanding } from './landing-query.ts';

interface DialogProps {
  readonly landing: ShownLanding;
  readonly onClose: () => void;
}

/** What this person may do next with the case. */
export function LandingActions({ landing }: { readonly landing: ShownLanding }) {
  const t = useT();
  const withdraw = useCommand(WithdrawSoftLandingDocument);
  const isNew = landing.state === 'REQUESTED';
  return (
    <Actions
      of={landing.allowedActions}
      table={{
        'softLanding.assign': {
          label: 'landing.assign',
          ...(isNew ? { shown: 'primary' as const } : {}),
          dialog: (close) => <AssignDialog landing={landing} onClose={close} />,
        },
        'softLanding.plan': {
          label: 'landing.planStep',
          shown: 'primary',
          dialog: (close) => <PlanDialog landing={landing} onClose={close} />,
        },
        'softLanding.end': {
          label: 'landing.end',
          shown: 'secondary',
          dialog: (close) => <EndDialog landing={landing} onClose={close} />,
        },
        'softLanding.withdraw': {
          label: 'landing.withdraw',
          danger: true,
          dialog: (close) => (
            <ConfirmCommand
              danger
              withReason
              title={t('landing.withdraw')}
              text={t('landing.withdrawText')}
              confirm={t('landing.withdraw')}
              done={t('landing.ended')}
              run={(reason) => withdraw({ input: { id: landing.id, reason } })}
              onClose={close}
            />
          ),
        },
      }}
    />
  );
}

function AssignDialog({ landing, onClose }: DialogProps) {
  const t = useT();
  const { person } = useViewer();
  const command = useCommand(AssignSoftLandingDocument);
  const { data } = useQuery(landingOfficersQuery);
  const officers = data?.softLandingOfficers ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const proposed = officers.find(({ id }) => id === person.id) ?? officers[0];
  const officerId = chosen ?? proposed?.id ?? '';
  return (
    <ActDialog
      title={t('landing.assign')}
      description={t('landing.assignText')}
      submit={t('landing.assign')}
      done={t('landing.assigned')}
      run={() => command({ input: { id: landing.id, officerId } })}
      onClose={onClose}
    >
      <ActField at="officerId" label={t('landing.officer')}>
        <NativeSelect
          options={officers.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          value={officerId}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}

function PlanDialog({ landing, onClose }: DialogProps) {
  const { t, locale } = useLanguage();
  const command = useCommand(PlanLandingStepDocument);
  const checked = useChecked();
  const [step, setStep] = useState(landing.nextStep ?? '');
  const [party, setParty] = useState<LandingParty>(landing.nextParty ?? 'COMPANY');
  const [dueOn, setDueOn] = useState(landing.nextDueOn ?? '');
  return (
    <ActDialog
      title={t('landing.planStep')}
      description={t('landing.planText')}
      submit={t('landing.planStep')}
      done={t('landing.planned')}
      run={() => checked(planLandingStepInput, { id: landing.id, step, party, dueOn }, (input) => command({ input }))}
      onClose={onClose}
    >
      <ActField at="step" label={t('landing.step')}>
        <Input maxLength={STEP_MAX} value={step} onChange={({ currentTarget }) => setStep(currentTarget.value)} />
      </ActField>
      <ActField at="party" label={t('landing.party')}>
        <NativeSelect
          options={LANDING_PARTIES.map((value) => ({ value, label: landingPartyLabels[value][locale] }))}
          value={party}
          onChange={({ currentTarget }) => setParty(currentTarget.value as LandingParty)}
        />
      </ActField>
      <ActField at="dueOn" label={t('landing.dueOn')}>
        <Input type="date" value={dueOn} onChange={({ currentTarget }) => setDueOn(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}

function EndDialog({ landing, onClose }: DialogProps) {
  const { t, locale } = useLanguage();
  const command = useCommand(EndSoftLandingDocument);
  const [outcome, setOutcome] = useState<LandingOutcome>(landing.state === 'REQUESTED' ? 'CLOSED' : 'RESIDENCY');
  const [reasons, setReasons] = useState('');
  return (
    <ActDialog
      title={t('landing.end')}
      description={t(outcome === 'RESIDENCY' ? 'landing.endResidencyText' : 'landing.endText')}
      submit={t('landing.end')}
      done={t('landing.ended')}
      run={() => command({ input: { id: landing.id, outcome, reasons } })}
      onClose={onClose}
    >
      <ActField at="outcome" label={t('landing.outcome')}>
        <NativeSelect
          options={LANDING_OUTCOMES.map((value) => ({ value, label: landingMachine.states[value].label[locale] }))}
          value={outcome}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value as LandingOutcome)}
        />
      </ActField>
      <ActField at="reasons" label={t('landing.reasons')} hint={t('landing.reasonHint')}>
        <Textarea
          rows={3}
          limit={REASON_MAX}
          value={reasons}
          onChange={({ currentTarget }) => setReasons(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}
