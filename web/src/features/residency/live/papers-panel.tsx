import {
  IMPORT_PURPOSES,
  type ImportPurpose,
  importPurposeLabels,
  LETTER_PURPOSES,
  LETTER_ROLES,
  type LetterPurpose,
  type LetterRole,
  letterPurposeLabels,
  letterRoleLabels,
  requestImportInput,
  requestLetterInput,
} from '@aim/domain/residency/residency-paper';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import {
  PaperPartsFragmentDoc,
  RequestEvidenceLetterDocument,
  RequestImportConfirmationDocument,
} from '../../../gql/graphql.ts';
import { countriesQuery } from '../../../lib/countries.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { PaperLine } from './paper-line.tsx';

interface PapersPanelProps {
  readonly residencyId: string;
  readonly papers: readonly FragmentType<typeof PaperPartsFragmentDoc>[];
  readonly mayAsk: boolean;
}
interface RequestProps {
  readonly residencyId: string;
  readonly onClose: () => void;
}

/** Papers that customs and migration want to see, and the way to ask for one. */
export function PapersPanel({ residencyId, papers, mayAsk }: PapersPanelProps) {
  const { t } = useLanguage();
  const [asks, setAsks] = useState<'import' | 'letter' | null>(null);
  const shown = readFragment(PaperPartsFragmentDoc, papers);
  const close = () => setAsks(null);
  return (
    <Card level={2} title={t('live.papers')}>
      <div className="grid gap-4">
        {mayAsk ? (
          <div className="grid justify-items-start gap-3">
            <p className="max-w-measure text-ink-2">{t('live.papersLead')}</p>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setAsks('import')}>{t('live.askImport')}</Button>
              <Button onClick={() => setAsks('letter')}>{t('live.askLetter')}</Button>
            </div>
          </div>
        ) : null}
        {shown.length === 0 ? <p className="text-ink-2">{t('live.noPapers')}</p> : null}
        {shown.map((paper) => (
          <PaperLine key={paper.id} of={paper} residencyId={residencyId} />
        ))}
      </div>
      {asks === 'import' ? <ImportDialog residencyId={residencyId} onClose={close} /> : null}
      {asks === 'letter' ? <LetterDialog residencyId={residencyId} onClose={close} /> : null}
    </Card>
  );
}

interface ImportValues {
  readonly goods: string;
  readonly customsCode: string;
  readonly invoice: string;
  readonly value: string;
  readonly purpose: ImportPurpose;
}

function ImportDialog({ residencyId, onClose }: RequestProps) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const form = useMutationForm({
    document: RequestImportConfirmationDocument,
    schema: requestImportInput,
    defaultValues: { goods: '', customsCode: '', invoice: '', value: '', purpose: 'PRODUCTION' } as ImportValues,
    toInput: useCallback(
      (values: ImportValues, idempotencyKey: string) => ({ id: residencyId, ...values, idempotencyKey }),
      [residencyId],
    ),
    onDone: () => {
      show({ text: t('live.asked') });
      onClose();
    },
  });
  const { register } = form.form;
  return (
    <FormDialog title={t('live.askImport')} submit={t('live.askImport')} form={form} onClose={onClose}>
      <Field label={t('live.goods')} hint={t('live.goodsHint')} id="goods" error={form.errorOf('goods')}>
        <Textarea {...register('goods')} rows={3} />
      </Field>
      <Field label={t('live.customsCode')} id="customsCode" error={form.errorOf('customsCode')} optional>
        <Input {...register('customsCode')} fits={20} />
      </Field>
      <Field label={t('live.invoice')} id="invoice" error={form.errorOf('invoice')}>
        <Input {...register('invoice')} />
      </Field>
      <Field label={t('live.value')} hint={t('live.valueHint')} id="value" error={form.errorOf('value')}>
        <Input {...register('value')} />
      </Field>
      <Field label={t('live.purpose')} id="purpose" error={form.errorOf('purpose')}>
        <NativeSelect
          {...register('purpose')}
          options={IMPORT_PURPOSES.map((value) => ({ value, label: importPurposeLabels[value][locale] }))}
        />
      </Field>
    </FormDialog>
  );
}

interface LetterValues {
  readonly fullName: string;
  readonly nationality: string;
  readonly document: string;
  readonly role: LetterRole;
  readonly purpose: LetterPurpose;
  readonly experience: string;
}

function LetterDialog({ residencyId, onClose }: RequestProps) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const { data: countries = {} } = useQuery(countriesQuery(locale));
  const form = useMutationForm({
    document: RequestEvidenceLetterDocument,
    schema: requestLetterInput,
    defaultValues: {
      ...{ fullName: '', nationality: 'TR', document: '', experience: '' },
      ...{ role: 'ICT_SPECIALIST', purpose: 'WORK_PERMIT' },
    } as LetterValues,
    toInput: useCallback(
      (values: LetterValues, idempotencyKey: string) => ({ id: residencyId, ...values, idempotencyKey }),
      [residencyId],
    ),
    onDone: () => {
      show({ text: t('live.asked') });
      onClose();
    },
  });
  const { register } = form.form;
  return (
    <FormDialog title={t('live.askLetter')} submit={t('live.askLetter')} form={form} onClose={onClose}>
      <Field label={t('live.person')} hint={t('live.personHint')} id="fullName" error={form.errorOf('fullName')}>
        <Input {...register('fullName')} autoComplete="off" />
      </Field>
      <Field label={t('live.nationality')} id="nationality" error={form.errorOf('nationality')}>
        <NativeSelect
          {...register('nationality')}
          options={Object.entries(countries).map(([value, label]) => ({ value, label }))}
        />
      </Field>
      <Field label={t('live.document')} hint={t('live.documentHint')} id="document" error={form.errorOf('document')}>
        <Input {...register('document')} fits={20} autoComplete="off" />
      </Field>
      <Field label={t('live.role')} id="role" error={form.errorOf('role')}>
        <NativeSelect
          {...register('role')}
          options={LETTER_ROLES.map((value) => ({ value, label: letterRoleLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('live.purpose')} id="purpose" error={form.errorOf('purpose')}>
        <NativeSelect
          {...register('purpose')}
          options={LETTER_PURPOSES.map((value) => ({ value, label: letterPurposeLabels[value][locale] }))}
        />
      </Field>
      <Field
        label={t('live.experience')}
        hint={t('live.experienceHint')}
        id="experience"
        error={form.errorOf('experience')}
      >
        <Textarea {...register('experience')} rows={3} />
      </Field>
    </FormDialog>
  );
}
