import { declareConflictInput, submitOpinionInput } from '@aim/domain/residency/application-rules';
import {
  CONFLICTS,
  type Conflict,
  conflictLabels,
  OPINIONS,
  type Opinion,
  opinionLabels,
} from '@aim/domain/residency/council';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback } from 'react';
import { DeclareConflictDocument, SubmitExpertOpinionDocument } from '../../../gql/graphql.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

interface Declaration {
  readonly conflict: Conflict;
  readonly note: string;
}

/** Before anything is read: is there a tie to the applicant? */
export function DeclareForm({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const mutation = useMutationForm({
    document: DeclareConflictDocument,
    schema: declareConflictInput,
    defaultValues: { conflict: 'NONE', note: '' } as Declaration,
    toInput: useCallback(
      ({ conflict, note }: Declaration) => ({ id, conflict, note: note === '' ? null : note }),
      [id],
    ),
    onDone: () => show({ text: t('application.declared') }),
  });
  const { register, watch } = mutation.form;
  return (
    <Card level={2} title={t('application.declareTitle')} detail={t('application.declareText')}>
      <form noValidate className="grid gap-4" onSubmit={(event) => void mutation.submit(event)}>
        <FormErrors form={mutation} />
        <Field label={t('application.declareTitle')} id="conflict" error={mutation.errorOf('conflict')}>
          <NativeSelect
            {...register('conflict')}
            options={CONFLICTS.map((value) => ({ value, label: conflictLabels[value][locale] }))}
          />
        </Field>
        {watch('conflict') === 'NONE' ? null : (
          <Field label={t('application.note')} id="note" error={mutation.errorOf('note')}>
            <Textarea {...register('note')} rows={3} />
          </Field>
        )}
        <div>
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('application.declare')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface Given {
  readonly opinion: Opinion;
  readonly reasons: string;
}

/** A reasoned opinion, independent of the others. */
export function OpinionForm({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const mutation = useMutationForm({
    document: SubmitExpertOpinionDocument,
    schema: submitOpinionInput,
    defaultValues: { opinion: 'IN_FAVOUR', reasons: '' } as Given,
    toInput: useCallback((values: Given) => ({ id, ...values }), [id]),
    draft: `opinion-${id}`,
    onDone: () => show({ text: t('application.opinionGiven') }),
  });
  const { register } = mutation.form;
  return (
    <Card level={2} title={t('application.opinionTitle')}>
      <form noValidate className="grid gap-4" onSubmit={(event) => void mutation.submit(event)}>
        <FormErrors form={mutation} />
        <Field label={t('application.opinion')} id="opinion" error={mutation.errorOf('opinion')}>
          <NativeSelect
            {...register('opinion')}
            options={OPINIONS.map((value) => ({ value, label: opinionLabels[value][locale] }))}
          />
        </Field>
        <Field label={t('application.opinionReasons')} id="reasons" error={mutation.errorOf('reasons')}>
          <Textarea {...register('reasons')} rows={5} />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('application.giveOpinion')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
