import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  type ActGround,
  type ActKind,
  actGrounds,
  FOUR_EYES_KINDS,
  groundsOf,
  residencyDecisionInput,
} from '@aim/domain/residency/residency-act';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import {
  CloseReviewDocument,
  OpenReviewDocument,
  ReinstateCertificateDocument,
  RevokeCertificateDocument,
  SuspendCertificateDocument,
} from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

const DOCUMENTS = {
  OPEN_REVIEW: OpenReviewDocument,
  CLOSE_REVIEW: CloseReviewDocument,
  SUSPEND: SuspendCertificateDocument,
  REINSTATE: ReinstateCertificateDocument,
  REVOKE: RevokeCertificateDocument,
} as const;
export type DecisionKind = keyof typeof DOCUMENTS & ActKind;

interface Values {
  readonly ground: ActGround;
  readonly legalBasis: string;
  readonly reasons: string;
  readonly appealRoute: string;
  readonly effectiveOn: string;
}

interface DecisionDialogProps {
  readonly id: string;
  readonly name: string;
  readonly kind: DecisionKind;
  /** What the page already knows to be the ground. */
  readonly ground?: ActGround;
  readonly onClose: () => void;
}

/** A decision about a resident, complete before it can be proposed: ground, basis, reasons, day, and how to appeal. */
export function DecisionDialog({ id, name, kind, ground, onClose }: DecisionDialogProps) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const needsSecond = FOUR_EYES_KINDS.includes(kind);
  const grounds = groundsOf(kind);
  const mutation = useMutationForm({
    document: DOCUMENTS[kind] as typeof SuspendCertificateDocument,
    schema: residencyDecisionInput,
    defaultValues: {
      ground: ground ?? grounds[0],
      legalBasis: '',
      reasons: '',
      appealRoute: t('resident.appealDefault'),
      effectiveOn: dateOf(clock.now(), HOME_ZONE),
    } as Values,
    toInput: useCallback((values: Values) => ({ id, ...values }), [id]),
    onDone: () => {
      show({ text: t(needsSecond ? 'resident.proposed' : 'resident.done') });
      onClose();
    },
  });
  const { register } = mutation.form;
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t(`resident.act_${kind}`, { name })}
      description={t(needsSecond ? 'resident.secondNeeded' : 'resident.atOnce')}
    >
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('resident.ground')} id="ground" error={mutation.errorOf('ground')}>
          <NativeSelect
            {...register('ground')}
            options={grounds.map((value) => ({ value, label: actGrounds[value].label[locale] }))}
          />
        </Field>
        <Field label={t('resident.legalBasis')} id="legalBasis" error={mutation.errorOf('legalBasis')}>
          <Input {...register('legalBasis')} />
        </Field>
        <Field
          label={t('resident.reasons')}
          hint={t('resident.reasonsHint')}
          id="reasons"
          error={mutation.errorOf('reasons')}
        >
          <Textarea {...register('reasons')} rows={4} />
        </Field>
        <Field label={t('resident.appealRoute')} id="appealRoute" error={mutation.errorOf('appealRoute')}>
          <Textarea {...register('appealRoute')} rows={2} />
        </Field>
        <Field label={t('resident.effectiveOn')} id="effectiveOn" error={mutation.errorOf('effectiveOn')}>
          <Input {...register('effectiveOn')} type="date" fits={20} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant={kind === 'REVOKE' ? 'danger' : 'primary'} busy={mutation.busy}>
            {t(needsSecond ? 'resident.propose' : 'resident.decide')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
