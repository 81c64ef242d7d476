import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { AnswerClarificationDocument, SubmitFeeProofDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import type { ShownApplication } from './application-query.ts';

/** The question of the evaluators, and the answer. */
export function AnswerForm({ application }: { readonly application: ShownApplication }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const command = useCommand(AnswerClarificationDocument);
  const [answer, setAnswer] = useState('');
  const asked = application.clarifications.find((each) => each.answer === null);
  if (asked === undefined) return null;
  return (
    <Card level={2} title={t('application.question')} detail={asked.dueOn === null ? null : format.day(asked.dueOn)}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => command({ input: { id: application.id, answer } }), { text: t('application.answered') });
        }}
      >
        <p>{asked.question}</p>
        <Field label={t('application.answer')}>
          <Textarea rows={5} value={answer} onChange={({ currentTarget }) => setAnswer(currentTarget.value)} />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            {t('application.sendAnswer')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Proof that the fee was paid. */
export function FeeProofForm({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const act = useAct();
  const command = useCommand(SubmitFeeProofDocument);
  const [reference, setReference] = useState('');
  const [paidOn, setPaidOn] = useState('');
  return (
    <form
      noValidate
      className="grid max-w-xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => command({ input: { id, reference, paidOn } }), { text: t('application.proofSent') });
      }}
    >
      <Field label={t('application.feeProof')}>
        <Input value={reference} onChange={({ currentTarget }) => setReference(currentTarget.value)} />
      </Field>
      <Field label={t('application.feePaidOn')}>
        <Input type="date" value={paidOn} onChange={({ currentTarget }) => setPaidOn(currentTarget.value)} />
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={paidOn === ''}>
          {t('application.sendProof')}
        </Button>
      </div>
    </form>
  );
}
