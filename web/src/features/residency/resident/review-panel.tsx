import { EXPLANATION_MAX, submitExplanationInput } from '@aim/domain/residency/review';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { SubmitExplanationDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { ShownResident } from './resident-query.ts';

/** The open review: its terms, what was explained, and for the resident the place to do so. */
export function ReviewPanel({ resident }: { readonly resident: ShownResident }) {
  const { t, format } = useLanguage();
  const { review } = resident;
  if (review === null) return null;
  const { explainBy, cureBy } = review;
  const terms = [
    explainBy === null
      ? t('resident.reviewExplainFree')
      : t('resident.reviewExplainBy', { date: format.day(explainBy) }),
    cureBy === null ? t('resident.reviewCureFree') : t('resident.reviewCureBy', { date: format.day(cureBy) }),
    t('resident.reviewHeard'),
  ];
  return (
    <section className="grid gap-4">
      <Notice tone="warn" title={t('resident.reviewTitle', { date: format.day(review.openedOn) })}>
        <p>{terms.join(' ')}</p>
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

interface Explanation {
  readonly text: string;
  readonly cure: string;
}

function ExplanationForm({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const show = useToast();
  const mutation = useMutationForm({
    document: SubmitExplanationDocument,
    schema: submitExplanationInput,
    defaultValues: { text: '', cure: '' } as Explanation,
    toInput: useCallback(({ text, cure }: Explanation) => ({ id, text, cure: cure.trim() === '' ? null : cure }), [id]),
    draft: `explanation-${id}`,
    onDone: () => {
      show({ text: t('resident.explained') });
      mutation.form.reset();
    },
  });
  const { register } = mutation.form;
  const placeOf = (field: string) => `${field}-${id}`;
  return (
    <form noValidate className="grid gap-4" onSubmit={(event) => void mutation.submit(event)}>
      <FormErrors form={mutation} placeOf={placeOf} />
      <Field
        label={t('resident.explanation')}
        hint={t('resident.explanationHint')}
        id={placeOf('text')}
        error={mutation.errorOf('text')}
      >
        <Textarea {...register('text')} rows={5} limit={EXPLANATION_MAX} />
      </Field>
      <Field
        label={t('resident.cure')}
        hint={t('resident.cureHint')}
        id={placeOf('cure')}
        error={mutation.errorOf('cure')}
        optional
      >
        <Textarea {...register('cure')} rows={3} />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('resident.explain')}
        </Button>
      </div>
    </form>
  );
}
