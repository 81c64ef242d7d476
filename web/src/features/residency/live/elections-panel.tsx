import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  ELECTION_BASES,
  type ElectionBase,
  electBenefitInput,
  electionBaseLabels,
} from '@aim/domain/residency/benefit-election';
import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback, useState } from 'react';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { ElectBenefitDocument, ElectionPartsFragmentDoc, type ElectionRun } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';

interface ElectionsPanelProps {
  readonly residencyId: string;
  readonly elections: readonly FragmentType<typeof ElectionPartsFragmentDoc>[];
  readonly mayElect: boolean;
}

const TONES: Readonly<Record<ElectionRun, Tone>> = { NOW: 'ok', LATER: 'info', PAST: 'neutral' };

/** What employees chose as the base of social insurance, and the way to record a choice. */
export function ElectionsPanel({ residencyId, elections, mayElect }: ElectionsPanelProps) {
  const { t, format } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = readFragment(ElectionPartsFragmentDoc, elections);
  return (
    <Card level={2} title={t('live.elections')}>
      <div className="grid gap-4">
        {mayElect ? (
          <div className="grid justify-items-start gap-3">
            <p className="max-w-measure text-ink-2">{t('live.electionsLead')}</p>
            <Button onClick={() => setOpen(true)}>{t('live.elect')}</Button>
          </div>
        ) : null}
        {shown.length === 0 ? <p className="text-ink-2">{t('live.noElections')}</p> : null}
        {shown.length === 0 ? null : (
          <ul className="grid">
            {shown.map((each) => (
              <li
                key={each.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-line py-3"
              >
                <span className="min-w-0">
                  <span className="font-medium">{each.fullName}</span>{' '}
                  <span className="figures text-sm text-ink-2">•••••{each.finEnd}</span>
                </span>
                <span className="flex flex-wrap items-baseline gap-2">
                  <span>
                    {each.baseLabel}, {t('live.month', { month: format.day(each.fromMonth, 'monthYear') })}
                  </span>
                  <Badge tone={TONES[each.run]}>{t(`live.run_${each.run}`)}</Badge>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isOpen ? <ElectDialog residencyId={residencyId} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

interface Values {
  readonly fullName: string;
  readonly fin: string;
  readonly base: ElectionBase;
  readonly from: string;
  readonly isWritten: boolean;
}

function ElectDialog({ residencyId, onClose }: { readonly residencyId: string; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const form = useMutationForm({
    document: ElectBenefitDocument,
    schema: electBenefitInput,
    defaultValues: {
      ...{ fullName: '', fin: '', base: 'FIXED_BASE', isWritten: false },
      from: dateOf(clock.now(), HOME_ZONE),
    } as Values,
    toInput: useCallback(
      (values: Values, idempotencyKey: string) => ({ id: residencyId, ...values, idempotencyKey }),
      [residencyId],
    ),
    onDone: () => {
      show({ text: t('live.elected') });
      onClose();
    },
  });
  const { register } = form.form;
  return (
    <FormDialog
      wide
      title={t('live.elect')}
      description={t('live.electionsLead')}
      submit={t('live.elect')}
      form={form}
      onClose={onClose}
    >
      <Field label={t('live.fullName')} id="fullName" error={form.errorOf('fullName')}>
        <Input {...register('fullName')} />
      </Field>
      <Field label={t('live.fin')} hint={t('live.finHint')} id="fin" error={form.errorOf('fin')}>
        <Input {...register('fin')} fits={20} autoComplete="off" />
      </Field>
      <Field label={t('live.base')} id="base" error={form.errorOf('base')}>
        <NativeSelect
          {...register('base')}
          options={ELECTION_BASES.map((value) => ({ value, label: electionBaseLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('live.fromMonth')} hint={t('live.fromMonthHint')} id="from" error={form.errorOf('from')}>
        <Input {...register('from')} type="date" fits={20} />
      </Field>
      <Fieldset legend={t('live.written')} id="isWritten" error={form.errorOf('isWritten')}>
        <Checkbox {...register('isWritten')} label={t('live.isWritten')} />
      </Fieldset>
    </FormDialog>
  );
}
