import { OWNERS_MAX } from '@aim/domain/residency/application-blocks';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field, FieldError } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import { ApplicationFile } from './application-file.tsx';
import { type BlockField, fieldLabel, optionLabel } from './block-fields.ts';
import { CountryControl } from './country-control.tsx';

interface FieldControlProps {
  readonly applicationId: string;
  readonly field: BlockField;
  readonly value: unknown;
  readonly error?: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const asList = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** One question with its control: whatever is typed goes to the server, right or not yet. */
export function FieldControl({ applicationId, field, value, error, onChange }: FieldControlProps) {
  const { t, locale } = useLanguage();
  const { kind, name, optional = false, options = [] } = field;
  const label = fieldLabel(name, t, locale);
  const shown = error === undefined ? {} : { error };
  if (kind === 'accept')
    return (
      <div>
        {error === undefined ? null : <FieldError id={`${name}-error`}>{error}</FieldError>}
        <Checkbox
          id={name}
          label={label}
          checked={value === true}
          {...(error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${name}-error` })}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      </div>
    );
  if (kind === 'owners') return <Owners id={name} label={label} value={value} onChange={onChange} {...shown} />;
  if (kind === 'choices')
    return (
      <Fieldset id={name} legend={label} {...shown}>
        <div className="grid gap-2">
          {options.map((each) => (
            <Checkbox
              key={each}
              label={optionLabel(each, t, locale)}
              checked={asList(value).includes(each)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...asList(value), each] : asList(value).filter((one) => one !== each))
              }
            />
          ))}
        </div>
      </Fieldset>
    );
  const control = () => {
    switch (kind) {
      case 'text':
        return (
          <Textarea rows={4} value={asText(value)} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
        );
      case 'yesno':
        return (
          <NativeSelect
            placeholder={t('application.choose')}
            options={[
              { value: 'false', label: t('application.no') },
              { value: 'true', label: t('application.yes') },
            ]}
            value={asText(value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.value === '' ? null : currentTarget.value === 'true')
            }
          />
        );
      case 'choice':
        return (
          <NativeSelect
            placeholder={t('application.choose')}
            options={options.map((each) => ({ value: each, label: optionLabel(each, t, locale) }))}
            value={asText(value)}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        );
      case 'country':
        return <CountryControl value={asText(value)} onChange={onChange} />;
      case 'number':
        return (
          <Input
            inputMode="numeric"
            value={asText(value)}
            onChange={({ currentTarget }) => onChange(asNumber(currentTarget.value))}
          />
        );
      case 'file':
        return <ApplicationFile applicationId={applicationId} value={asText(value)} onChange={onChange} />;
      default:
        return (
          <Input
            type={kind === 'day' ? 'date' : 'text'}
            value={asText(value)}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        );
    }
  };
  return (
    <Field id={name} label={label} optional={optional} {...shown}>
      {control()}
    </Field>
  );
}

/** A figure when it is one; anything else is kept as it was typed. */
function asNumber(text: string): unknown {
  const digits = text.replace(/\s/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text;
}

interface OwnersProps {
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly error?: string;
  readonly onChange: (value: unknown) => void;
}
interface Owner {
  readonly name?: string;
  readonly percent?: unknown;
}

function Owners({ id, label, value, error, onChange }: OwnersProps) {
  const { t } = useLanguage();
  const owners = Array.isArray(value) && value.length > 0 ? (value as readonly Owner[]) : [{}];
  const patch = (index: number, change: Owner) =>
    onChange(owners.map((owner, at) => (at === index ? { ...owner, ...change } : owner)));
  return (
    <Fieldset id={id} legend={label} {...(error === undefined ? {} : { error })}>
      <div className="grid gap-3">
        {owners.map((owner, index) => (
          <div key={index} className="grid items-end gap-3 sm:grid-cols-[1fr_8rem_auto]">
            <Field label={t('application.owner')}>
              <Input
                value={asText(owner.name)}
                onChange={({ currentTarget }) => patch(index, { name: currentTarget.value })}
              />
            </Field>
            <Field label={t('application.share')}>
              <ShareInput value={owner.percent} onChange={(percent) => patch(index, { percent })} />
            </Field>
            {owners.length > 1 ? (
              <Button onClick={() => onChange(owners.filter((_, at) => at !== index))}>
                {t('application.remove')}
              </Button>
            ) : null}
          </div>
        ))}
        {owners.length < OWNERS_MAX ? (
          <div>
            <Button onClick={() => onChange([...owners, {}])}>{t('application.addOwner')}</Button>
          </div>
        ) : null}
      </div>
    </Fieldset>
  );
}

interface ShareInputProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Shows what was typed as long as it says the value: of 1.05 the first half, 1.0, is 1. */
function ShareInput({ value, onChange }: ShareInputProps) {
  const [typed, setTyped] = useState('');
  return (
    <Input
      inputMode="decimal"
      value={asShare(typed) === value ? typed : asText(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(asShare(currentTarget.value));
      }}
    />
  );
}

function asShare(text: string): unknown {
  return /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
