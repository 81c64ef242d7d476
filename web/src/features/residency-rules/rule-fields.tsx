import { KINDS_OF_TOPIC } from '@aim/domain/residency/computation';
import {
  BENEFIT_AUDIENCES,
  BENEFIT_SCOPES,
  BENEFIT_SIDES,
  BENEFIT_TOPICS,
  CONFIDENCES,
  confidenceLabels,
  topicLabels,
} from '@aim/domain/residency/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import type { UseFormReturn } from 'react-hook-form';
import { useLanguage } from '../../lib/language.tsx';
import { NumberFields } from './number-fields.tsx';
import type { RuleValues } from './rule-values.ts';

const CLOCKS = ['REPORTING_YEAR', 'REGISTRATION_DATE', 'NATIONAL_CALENDAR', 'NONE'] as const;
const TITLES = [
  ['titleAz', 'AZ'],
  ['titleEn', 'EN'],
  ['titleRu', 'RU'],
] as const;
const CONDITIONS = [
  ['conditionsAz', 'AZ'],
  ['conditionsEn', 'EN'],
  ['conditionsRu', 'RU'],
] as const;

interface RuleFieldsProps {
  readonly form: UseFormReturn<RuleValues>;
  readonly errorOf: (name: keyof RuleValues) => string | undefined;
  /** The rule has no version yet: what it is about is asked too. */
  readonly isNew: boolean;
}

/** Everything a version of a rule says; the fields of its numbers and its clock follow the choices before them. */
export function RuleFields({ form, errorOf: error, isNew }: RuleFieldsProps) {
  const { t, locale } = useLanguage();
  const { register, watch } = form;
  const [kind, clockKind, isUnconfirmed, topic] = watch(['kind', 'clockKind', 'isUnconfirmed', 'topic']);
  return (
    <>
      {isNew ? (
        <>
          <Field label={t('rules.code')} hint={t('rules.codeHint')} id="code" error={error('code')}>
            <Input fits={20} autoCapitalize="characters" spellCheck={false} {...register('code')} />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('rules.topic')} id="topic">
              <NativeSelect
                {...register('topic')}
                options={BENEFIT_TOPICS.map((value) => ({ value, label: topicLabels[value][locale] }))}
              />
            </Field>
            <Field label={t('rules.side')} id="side">
              <NativeSelect
                {...register('side')}
                options={BENEFIT_SIDES.map((value) => ({ value, label: t(`rules.side_${value}`) }))}
              />
            </Field>
            <Field label={t('rules.scope')} id="scope">
              <NativeSelect
                {...register('scope')}
                options={BENEFIT_SCOPES.map((value) => ({ value, label: t(`rules.scope_${value}`) }))}
              />
            </Field>
            <Field label={t('rules.audience')} id="audience">
              <NativeSelect
                {...register('audience')}
                options={BENEFIT_AUDIENCES.map((value) => ({ value, label: t(`rules.audience_${value}`) }))}
              />
            </Field>
          </div>
        </>
      ) : null}
      <Field label={t('rules.kind')} id="kind" error={error('kind')}>
        <NativeSelect
          {...register('kind')}
          options={KINDS_OF_TOPIC[topic].map((value) => ({ value, label: t(`rules.kind_${value}`) }))}
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
      {CONDITIONS.map(([name, language]) => (
        <Field key={name} optional label={t('rules.conditions', { language })} id={name}>
          <Textarea rows={2} {...register(name)} />
        </Field>
      ))}
    </>
  );
}
