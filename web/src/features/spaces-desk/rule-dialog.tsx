import { QUOTA_PERIODS, quotaPeriodLabels, SPACE_RULE_TYPES, spaceRuleLabels } from '@aim/domain/spaces/space-rule';
import { RESOURCE_KINDS, resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useState } from 'react';
import {
  type CentreRulesQuery,
  PreviewSpaceRuleDocument,
  type PreviewSpaceRuleQuery,
  type ResourceKind,
  SaveSpaceRuleDocument,
  type SpaceRuleType,
} from '../../gql/graphql.ts';
import { ActDialog } from '../../lib/act-dialog.tsx';
import { useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';
import { useAct } from '../../lib/use-act.ts';
import { spanText } from '../spaces/span-text.ts';
import type { ShownCentre } from './desk-query.ts';
import { paramsOf, RULE_PARAMS, type RuleParam, typedOf } from './rule-fields.ts';

export type Rule = CentreRulesQuery['spaceRules'][number];
type Preview = NonNullable<PreviewSpaceRuleQuery['previewSpaceRule']['preview']>;

interface RuleDialogProps {
  readonly centre: ShownCentre;
  /** Null: a new one. */
  readonly rule: Rule | null;
  readonly onClose: () => void;
}

/** One rule as data; what it would have done to the last month is seen before it is saved. */
export function RuleDialog({ centre, rule, onClose }: RuleDialogProps) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const save = useCommand(SaveSpaceRuleDocument);
  const [type, setType] = useState<SpaceRuleType>(rule?.type ?? 'NOTICE');
  const [typed, setTyped] = useState(typedOf(rule?.params));
  const [kind, setKind] = useState(rule?.kind ?? '');
  const [resourceId, setResourceId] = useState(rule?.resourceId ?? '');
  const [isActive, setActive] = useState(rule?.isActive ?? true);
  const [preview, setPreview] = useState<Preview | null>(null);
  const input = {
    id: rule?.id ?? null,
    centreId: centre.id,
    kind: kind === '' ? null : (kind as ResourceKind),
    resourceId: resourceId === '' ? null : resourceId,
    plan: rule?.plan ?? null,
    type,
    params: paramsOf(type, { period: 'WEEK', ...typed }),
    validFrom: rule?.validFrom ?? null,
    validUntil: rule?.validUntil ?? null,
    isActive,
  };
  async function look(): Promise<void> {
    const answer = await act(async () => (await request(PreviewSpaceRuleDocument, { input })).previewSpaceRule, null);
    setPreview(answer?.preview ?? null);
  }
  function changed<Value>(set: (value: Value) => void) {
    return (value: Value) => {
      set(value);
      setPreview(null);
    };
  }
  return (
    <ActDialog
      title={t(rule === null ? 'desk.newRule' : 'desk.changeRule')}
      submit={t('desk.saveRule')}
      done={t('desk.ruleSaved')}
      run={() => save({ input })}
      onClose={onClose}
    >
      <Field label={t('desk.ruleType')}>
        <NativeSelect
          value={type}
          disabled={rule !== null}
          options={SPACE_RULE_TYPES.map((value) => ({ value, label: spaceRuleLabels[value][locale] }))}
          onChange={({ currentTarget }) => changed(setType)(currentTarget.value as SpaceRuleType)}
        />
      </Field>
      <div className="grid grid-cols-2 gap-4">
        {RULE_PARAMS[type].map((name) => (
          <ParamField
            key={name}
            name={name}
            value={typed[name] ?? (name === 'period' ? 'WEEK' : '')}
            onChange={(value) => changed(setTyped)({ ...typed, [name]: value })}
          />
        ))}
        <Field label={t('desk.ruleKind')}>
          <NativeSelect
            value={kind}
            placeholder={t('desk.allKinds')}
            options={RESOURCE_KINDS.map((value) => ({ value, label: resourceKindLabels[value][locale] }))}
            onChange={({ currentTarget }) => changed(setKind)(currentTarget.value as ResourceKind | '')}
          />
        </Field>
        <Field label={t('desk.room')}>
          <NativeSelect
            value={resourceId}
            placeholder={t('desk.allRooms')}
            options={centre.resources.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ currentTarget }) => changed(setResourceId)(currentTarget.value)}
          />
        </Field>
      </div>
      <Checkbox
        label={t('desk.ruleActive')}
        checked={isActive}
        onChange={({ currentTarget }) => changed(setActive)(currentTarget.checked)}
      />
      <div>
        <Button onClick={() => void look()}>{t('desk.preview')}</Button>
      </div>
      {preview === null ? null : <PreviewText of={preview} zone={centre.zone} />}
    </ActDialog>
  );
}

interface ParamFieldProps {
  readonly name: RuleParam;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ParamField({ name, value, onChange }: ParamFieldProps) {
  const { t, locale } = useLanguage();
  if (name === 'period')
    return (
      <Field label={t('desk.param_period')}>
        <NativeSelect
          value={value}
          options={QUOTA_PERIODS.map((period) => ({ value: period, label: quotaPeriodLabels[period][locale] }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </Field>
    );
  return (
    <Field label={t(`desk.param_${name}`)}>
      <Input
        type={name === 'code' ? 'text' : 'number'}
        {...(name === 'code' ? {} : { inputMode: 'numeric' as const, min: 0 })}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}

function PreviewText({ of, zone }: { readonly of: Preview; readonly zone: string }) {
  const { t, format } = useLanguage();
  return (
    <section aria-live="polite" className="rounded-card border border-line bg-sunken p-4 text-ui">
      <p className="font-semibold">{t('desk.wouldRefuse', { refused: of.refused, bookings: of.bookings })}</p>
      {of.byResource.length === 0 ? null : (
        <p className="mt-1">
          {format.list(
            of.byResource.map(({ resource, refused }) => `${resource?.name ?? '—'}: ${format.number(refused)}`),
          )}
        </p>
      )}
      <ul className="mt-1 text-ink-2">
        {of.sample.map((booking) => (
          <li key={booking.id}>
            {booking.resource?.name}, {spanText(booking, zone, format)}
          </li>
        ))}
      </ul>
    </section>
  );
}
