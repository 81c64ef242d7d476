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
import { useState } from 'react';
import { DeclareConflictDocument, SubmitExpertOpinionDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';

/** Before anything is read: is there a tie to the applicant? */
export function DeclareForm({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const command = useCommand(DeclareConflictDocument);
  const [conflict, setConflict] = useState<Conflict>('NONE');
  const [note, setNote] = useState('');
  return (
    <Card level={2} title={t('application.declareTitle')} detail={t('application.declareText')}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const input = { id, conflict, note: note === '' ? null : note };
          void act(() => command({ input }), { text: t('application.declared') });
        }}
      >
        <Field label={t('application.declareTitle')}>
          <NativeSelect
            options={CONFLICTS.map((value) => ({ value, label: conflictLabels[value][locale] }))}
            value={conflict}
            onChange={({ currentTarget }) => setConflict(currentTarget.value as Conflict)}
          />
        </Field>
        {conflict === 'NONE' ? null : (
          <Field label={t('application.note')}>
            <Textarea rows={3} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
          </Field>
        )}
        <div>
          <Button type="submit" variant="primary">
            {t('application.declare')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A reasoned opinion, independent of the others. */
export function OpinionForm({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const command = useCommand(SubmitExpertOpinionDocument);
  const [opinion, setOpinion] = useState<Opinion>('IN_FAVOUR');
  const [reasons, setReasons] = useState('');
  return (
    <Card level={2} title={t('application.opinionTitle')}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => command({ input: { id, opinion, reasons } }), { text: t('application.opinionGiven') });
        }}
      >
        <Field label={t('application.opinion')}>
          <NativeSelect
            options={OPINIONS.map((value) => ({ value, label: opinionLabels[value][locale] }))}
            value={opinion}
            onChange={({ currentTarget }) => setOpinion(currentTarget.value as Opinion)}
          />
        </Field>
        <Field label={t('application.opinionReasons')}>
          <Textarea rows={5} value={reasons} onChange={({ currentTarget }) => setReasons(currentTarget.value)} />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            {t('application.giveOpinion')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
