import { answerClarificationInput, submitFeeProofInput } from '@aim/domain/residency/application-rules';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { AnswerClarificationDocument, SubmitFeeProofDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { ShownApplication } from './application-query.ts';

/** The question of the evaluators, and the answer. */
export function AnswerForm({ application }: { readonly application: ShownApplication }) {
  const { t, format } = useLanguage();
  const show = useToast();
  const { id } = application;
  const asked = application.clarifications.find((each) => each.answer === null);
  const mutation = useMutationForm({
    document: AnswerClarificationDocument,
    schema: answerClarificationInput,
    defaultValues: { answer: '' },
    toInput: useCallback((values: { readonly answer: string }) => ({ id, ...values }), [id]),
    draft: `clarification-${id}`,
    onDone: () => show({ text: t('application.answered') }),
  });
  if (asked === undefined) return null;
  return (
    <Card
      level={2}
      title={t('application.question')}
      detail={asked.dueOn === null ? null : t('application.answerBy', { date: format.day(asked.dueOn) })}
    >
      <form noValidate className="grid gap-4" onSubmit={(event) => void mutation.submit(event)}>
        <FormErrors form={mutation} />
        <p className="whitespace-pre-line">{asked.question}</p>
        <Field label={t('application.answer')} id="answer" error={mutation.errorOf('answer')}>
          <Textarea {...mutation.form.register('answer')} rows={5} />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('application.sendAnswer')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface FeeProof {
  readonly reference: string;
  readonly paidOn: string;
}

/** Proof that the fee was paid. */
export function FeeProofForm({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const show = useToast();
  const mutation = useMutationForm({
    document: SubmitFeeProofDocument,
    schema: submitFeeProofInput,
    defaultValues: { reference: '', paidOn: '' } as FeeProof,
    toInput: useCallback((values: FeeProof) => ({ id, ...values }), [id]),
    onDone: () => show({ text: t('application.proofSent') }),
  });
  const { register } = mutation.form;
  return (
    <form noValidate className="grid max-w-form gap-4" onSubmit={(event) => void mutation.submit(event)}>
      <FormErrors form={mutation} />
      <Field label={t('application.feeProof')} id="reference" error={mutation.errorOf('reference')}>
        <Input {...register('reference')} />
      </Field>
      <Field label={t('application.feePaidOn')} id="paidOn" error={mutation.errorOf('paidOn')}>
        <Input {...register('paidOn')} type="date" fits={20} />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('application.sendProof')}
        </Button>
      </div>
    </form>
  );
}
