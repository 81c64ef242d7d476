import { KINDS_OF_TOPIC } from '@aim/domain/residency/computation';
import { proposeBenefitRuleInput } from '@aim/domain/residency/rule-version';
import { CONFIDENCES, confidenceLabels } from '@aim/domain/residency/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  PreviewRuleDocument,
  ProposeRuleDocument,
  type RuleLookFragment,
  RuleLookFragmentDoc,
  type StaffRuleFragment,
} from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { request } from '../../lib/request.ts';
import { useAct } from '../../lib/use-act.ts';
import { EffectTable } from './effect-table.tsx';
import { NumberFields } from './number-fields.tsx';
import { proposalOf, type RuleValues, startingWith } from './rule-values.ts';

const CLOCKS = ['REPORTING_YEAR', 'REGISTRATION_DATE', 'NATIONAL_CALENDAR', 'NONE'] as const;
const TITLES = [
  ['titleAz', 'AZ'],
  ['titleEn', 'EN'],
  ['titleRu', 'RU'],
] as const;

interface ProposeRuleProps {
  readonly rule: StaffRuleFragment;
  readonly onClose: () => void;
}

/** Another version of a rule, begun with what counts now; its effect can be looked at before it is sent. */
export function ProposeRule({ rule, onClose }: ProposeRuleProps) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const act = useAct();
  const [look, setLook] = useState<RuleLookFragment | null>(null);
  const toInput = useCallback((values: RuleValues, key: string) => proposalOf(values, rule, key), [rule]);
  const mutation = useMutationForm({
    document: ProposeRuleDocument,
    schema: proposeBenefitRuleInput,
    defaultValues: startingWith(rule),
    toInput,
    onDone: () => {
      show({ text: t('rules.sent') });
      onClose();
    },
  });
  const { register, watch, getValues } = mutation.form;
  const [kind, clockKind, isUnconfirmed] = watch(['kind', 'clockKind', 'isUnconfirmed']);
  const error = (name: keyof RuleValues) => mutation.errorOf(name);

  async function preview(): Promise<void> {
    const input = proposalOf(getValues(), rule, crypto.randomUUID());
    const payload = await act(async () => (await request(PreviewRuleDocument, { input })).previewBenefitRule, null);
    setLook(readFragment(RuleLookFragmentDoc, payload?.preview) ?? null);
  }

  return (
    <Dialog open wide onOpenChange={onClose} title={t('rules.proposeTitle', { title: rule.title })}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('rules.kind')} id="kind" error={error('kind')}>
          <NativeSelect
            {...register('kind')}
            options={KINDS_OF_TOPIC[rule.topic].map((value) => ({ value, label: t(`rules.kind_${value}`) }))}
          />
        </Field>
        <Field label={t('rules.value')} id="parameters" error={error('parameters')}>
          <Checkbox label={t('rules.unconfirmed')} {...register('isUnconfirmed')} />
        </Field>
        {isUnconfirmed ? null : <NumberFields kind={kind} register={register} />}
        <Field label={t('rules.clock')} id="clock" error={error('clock')}>
          <NativeSelect
            {...register('clockKind')}
            options={CLOCKS.map((value) => ({ value, label: t(`rules.clock_${value}`) }))}
          />
        </Field>
        {clockKind === 'NATIONAL_CALENDAR' ? (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('rules.clockFrom')} id="clockFrom">
              <Input type="date" {...register('clockFrom')} />
            </Field>
            <Field optional label={t('rules.clockUntil')} id="clockUntil">
              <Input type="date" {...register('clockUntil')} />
            </Field>
          </div>
        ) : null}
        {clockKind === 'REPORTING_YEAR' || clockKind === 'REGISTRATION_DATE' ? (
          <Field optional label={t('rules.years')} id="years">
            <Input inputMode="numeric" fits={4} {...register('years')} />
          </Field>
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('rules.validFrom')} id="validFrom" error={error('validFrom')}>
            <Input type="date" required {...register('validFrom')} />
          </Field>
          <Field optional label={t('rules.validTo')} id="validTo" error={error('validTo')}>
            <Input type="date" {...register('validTo')} />
          </Field>
          <Field optional label={t('rules.article')} id="article" error={error('article')}>
            <Input {...register('article')} />
          </Field>
          <Field label={t('rules.confidence')} id="confidence">
            <NativeSelect
              {...register('confidence')}
              options={CONFIDENCES.map((value) => ({ value, label: confidenceLabels[value][locale] }))}
            />
          </Field>
          <Field optional label={t('rules.verifiedBy')} id="verifiedBy" error={error('verifiedBy')}>
            <Input {...register('verifiedBy')} />
          </Field>
          <Field optional label={t('rules.verifiedOn')} id="verifiedOn" error={error('verifiedOn')}>
            <Input type="date" {...register('verifiedOn')} />
          </Field>
        </div>
        <Field optional label={t('rules.source')} id="source" error={error('source')}>
          <Input type="url" {...register('source')} />
        </Field>
        {TITLES.map(([name, language]) => (
          <Field key={name} label={t('rules.titles', { language })} id={name}>
            <Input {...register(name)} />
          </Field>
        ))}
        <Checkbox label={t('rules.isApplied')} {...register('isApplied')} />
        <Field label={t('rules.reason')} id="reason" error={error('reason')}>
          <Textarea rows={2} {...register('reason')} />
        </Field>
        {look === null ? null : <EffectTable effects={look.effects} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('rules.send')}
          </Button>
          <Button onClick={() => void preview()}>{t('rules.look')}</Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
