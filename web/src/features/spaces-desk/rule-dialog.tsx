import { QUOTA_PERIODS, quotaPeriodLabels, SPACE_RULE_TYPES, spaceRuleLabels } from '@aim/domain/spaces/space-rule';
import { RESOURCE_KINDS, resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  type CentreRulesQuery,
  PreviewSpaceRuleDocument,
  type PreviewSpaceRuleQuery,
  type ResourceKind,
  SaveSpaceRuleDocument,
  type SpaceRuleType,
} from '../../gql/graphql.ts';
import { type CommandProblem, isCancelled, useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';
import { useAct } from '../../lib/use-act.ts';
import { RoomField } from '../spaces/room-field.tsx';
import { spanText } from '../spaces/span-text.ts';
import type { ShownCentre } from './centre-query.ts';
import { plansQuery } from './desk-query.ts';
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
  const labels = useLabels();
  const show = useToast();
  const save = useCommand(SaveSpaceRuleDocument);
  const { data: plans } = useQuery(plansQuery(centre.id));
  const [type, setType] = useState<SpaceRuleType>(rule?.type ?? 'NOTICE');
  const [typed, setTyped] = useState(typedOf(rule?.params));
  const [kind, setKind] = useState(rule?.kind ?? '');
  const [resourceId, setResourceId] = useState(rule?.resourceId ?? '');
  const [plan, setPlan] = useState(rule?.plan ?? '');
  const [validFrom, setValidFrom] = useState(rule?.validFrom ?? '');
  const [validUntil, setValidUntil] = useState(rule?.validUntil ?? '');
  const [isActive, setActive] = useState(rule?.isActive ?? true);
  const [problems, setProblems] = useState<readonly CommandProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const input = {
    id: rule?.id ?? null,
    centreId: centre.id,
    kind: kind === '' ? null : (kind as ResourceKind),
    resourceId: resourceId === '' ? null : resourceId,
    plan: plan === '' ? null : plan,
    type,
    params: paramsOf(type, { period: 'WEEK', ...typed }),
    validFrom: validFrom === '' ? null : validFrom,
    validUntil: validUntil === '' ? null : validUntil,
    isActive,
  };
  async function look(): Promise<void> {
    const answer = await act(async () => {
      const { previewSpaceRule } = await request(PreviewSpaceRuleDocument, { input });
      setProblems(previewSpaceRule.problems);
      return { ...previewSpaceRule, problems: [] };
    }, null);
    setPreview(answer?.preview ?? null);
  }
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const payload = await act(async () => {
      const answer = await save({ input });
      setProblems(answer.problems);
      return { ...answer, refused: answer.problems.length > 0, problems: [] };
    }, null);
    setBusy(false);
    if (payload === null || payload.refused || isCancelled(payload)) return;
    show({ text: t('desk.ruleSaved') });
    onClose();
  }
  /** What stands in the way stands at the field that can be mended; the rest above them all. */
  const errorAt = (name: string) => problems.find(({ path }) => path.at(-1) === name)?.message;
  const fields: readonly string[] = [...RULE_PARAMS[type], 'resourceId', 'plan', 'validFrom', 'validUntil'];
  const general = problems.filter(({ path }) => !fields.includes(path.at(-1) ?? ''));
  function changed<Value>(set: (value: Value) => void) {
    return (value: Value) => {
      set(value);
      setPreview(null);
      setProblems([]);
    };
  }
  return (
    <Dialog open wide onOpenChange={onClose} title={t(rule === null ? 'desk.newRule' : 'desk.changeRule')}>
      <form noValidate onSubmit={(event) => void send(event)} className="grid gap-4 pb-5">
        {general.length === 0 ? null : (
          <Notice tone="danger" role="alert">
            {general.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
        )}
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
              error={errorAt(name)}
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
          <RoomField
            rooms={centre.resources.map(({ id, name }) => ({ id, name }))}
            value={resourceId}
            error={errorAt('resourceId')}
            placeholder={t('desk.allRooms')}
            onChange={({ currentTarget }) => changed(setResourceId)(currentTarget.value)}
          />
          <Field label={t('desk.rulePlan')} error={errorAt('plan')}>
            <NativeSelect
              value={plan}
              placeholder={t('desk.everybody')}
              options={(plans?.spacePlans ?? []).map(({ code, name }) => ({ value: code, label: name }))}
              onChange={({ currentTarget }) => changed(setPlan)(currentTarget.value)}
            />
          </Field>
          <Field label={t('desk.validFrom')} error={errorAt('validFrom')} optional>
            <Input
              type="date"
              value={validFrom}
              onChange={({ currentTarget }) => changed(setValidFrom)(currentTarget.value)}
            />
          </Field>
          <Field label={t('desk.validUntil')} error={errorAt('validUntil')} optional>
            <Input
              type="date"
              value={validUntil}
              onChange={({ currentTarget }) => changed(setValidUntil)(currentTarget.value)}
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
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={busy}>
            {t('desk.saveRule')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ParamFieldProps {
  readonly name: RuleParam;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function ParamField({ name, value, error, onChange }: ParamFieldProps) {
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
    <Field label={t(`desk.param_${name}`)} error={error}>
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
