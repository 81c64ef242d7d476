import { participationStepInput, reasonedParticipationStepInput } from '@aim/domain/pipeline/participation';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import {
  DropOutOfCohortDocument,
  EnrolParticipantDocument,
  ExpelParticipantDocument,
  GraduateParticipantDocument,
  PauseParticipationDocument,
  ResumeParticipationDocument,
  StartParticipationDocument,
} from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { todayDay } from '../today-day.ts';
import { isReasoned, type ParticipationStep } from './steps.ts';

interface StepDialogProps {
  readonly id: string;
  readonly name: string;
  readonly step: ParticipationStep;
  readonly onClose: () => void;
}

interface StepValues {
  readonly on: string;
  readonly reason: string;
}

const PLAIN = {
  enrol: EnrolParticipantDocument,
  start: StartParticipationDocument,
  resume: ResumeParticipationDocument,
  graduate: GraduateParticipantDocument,
} as const;
const REASONED = {
  pause: PauseParticipationDocument,
  dropOut: DropOutOfCohortDocument,
  expel: ExpelParticipantDocument,
} as const;

/** One step of a startup in its cohort: on which day, and why where somebody may ask. */
export function StepDialog({ step, ...props }: StepDialogProps) {
  return isReasoned(step) ? <ReasonedStep {...props} step={step} /> : <PlainStep {...props} step={step} />;
}

type Shared = Omit<StepDialogProps, 'step'>;

function PlainStep({ id, name, step, onClose }: Shared & { readonly step: keyof typeof PLAIN }) {
  const mutation = useMutationForm({
    document: PLAIN[step] as typeof EnrolParticipantDocument,
    schema: participationStepInput,
    defaultValues: { on: todayDay(), reason: '' } as StepValues,
    toInput: useCallback(({ on }: StepValues) => ({ id, on }), [id]),
    onDone: useDone(onClose),
  });
  return <Frame name={name} step={step} mutation={mutation} onClose={onClose} />;
}

function ReasonedStep({ id, name, step, onClose }: Shared & { readonly step: keyof typeof REASONED }) {
  const mutation = useMutationForm({
    document: REASONED[step] as typeof PauseParticipationDocument,
    schema: reasonedParticipationStepInput,
    defaultValues: { on: todayDay(), reason: '' } as StepValues,
    toInput: useCallback(({ on, reason }: StepValues) => ({ id, on, reason }), [id]),
    onDone: useDone(onClose),
  });
  return <Frame name={name} step={step} mutation={mutation} onClose={onClose} />;
}

function useDone(onClose: () => void): () => void {
  const t = useT();
  const show = useToast();
  return () => {
    show({ text: t('cohorts.stepDone') });
    onClose();
  };
}

interface FrameProps {
  readonly name: string;
  readonly step: ParticipationStep;
  readonly mutation: ReturnType<typeof useMutationForm<StepValues, unknown, unknown>>;
  readonly onClose: () => void;
}

function Frame({ name, step, mutation, onClose }: FrameProps) {
  const t = useT();
  const { register } = mutation.form;
  return (
    <FormDialog
      danger={step === 'expel'}
      title={t('cohorts.stepTitle', { name, step: t(`cohorts.step_${step}`) })}
      form={mutation}
      submit={t(`cohorts.step_${step}`)}
      onClose={onClose}
    >
      <Field label={t('cohorts.on')} id="on" error={mutation.errorOf('on')}>
        <Input {...register('on')} type="date" max={todayDay()} fits={20} required />
      </Field>
      {isReasoned(step) ? (
        <Field
          label={t('startupActs.reason')}
          hint={t('startupActs.founderReads')}
          id="reason"
          error={mutation.errorOf('reason')}
        >
          <Textarea {...register('reason')} rows={3} required />
        </Field>
      ) : null}
    </FormDialog>
  );
}
