import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { SubmitExplanationDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import type { ShownResident } from './resident-query.ts';

/** The open review: its terms, what was explained, and for the resident the place to do so. */
export function ReviewPanel({ resident }: { readonly resident: ShownResident }) {
  const { t, format } = useLanguage();
  const { review } = resident;
  if (review === null) return null;
  const day = (date: string | null) => (date === null ? '—' : format.day(date));
  return (
    <section className="grid gap-4">
      <Notice tone="warn" title={t('resident.reviewTitle', { date: format.day(review.openedOn) })}>
        <p>{t('resident.reviewTerms', { explainBy: day(review.explainBy), cureBy: day(review.cureBy) })}</p>
      </Notice>
      {review.explanations.map(({ id, text, cure, submittedAt, submittedBy }) => (
        <Card
          key={id}
          level={3}
          title={t('resident.explanation')}
          detail={t('resident.explainedBy', { name: submittedBy, at: format.instant(submittedAt) })}
        >
          <div className="grid gap-2">
            <p className="whitespace-pre-line">{text}</p>
            {cure === null ? null : (
              <p className="whitespace-pre-line">
                <strong>{t('resident.cure')}:</strong> {cure}
              </p>
            )}
          </div>
        </Card>
      ))}
      {resident.allowedActions.includes('residency.explain') ? <ExplanationForm id={resident.id} /> : null}
    </section>
  );
}

function ExplanationForm({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const act = useAct();
  const submit = useCommand(SubmitExplanationDocument);
  const [text, setText] = useState('');
  const [cure, setCure] = useState('');

  async function send(): Promise<void> {
    const input = { id, text, cure: cure.trim() === '' ? null : cure };
    const payload = await act(() => submit({ input }), { text: t('resident.explained') });
    if (payload === null) return;
    setText('');
    setCure('');
  }

  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('resident.explanation')} hint={t('resident.explanationHint')}>
        <Textarea rows={5} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </Field>
      <Field label={t('resident.cure')} hint={t('resident.cureHint')} optional>
        <Textarea rows={3} value={cure} onChange={({ currentTarget }) => setCure(currentTarget.value)} />
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          {t('resident.explain')}
        </Button>
      </div>
    </form>
  );
}
