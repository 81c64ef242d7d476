import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import type { UseFormRegister } from 'react-hook-form';
import type { ComputationKind } from '../../gql/graphql.ts';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import type { RuleValues } from './rule-values.ts';

type NumberField = 'rate' | 'brackets' | 'employee' | 'employer' | 'count' | 'amount' | 'incomeUpTo';

/** The fields each kind of computation needs: the form grows from it. */
const FIELDS: Readonly<Record<ComputationKind, readonly (readonly [NumberField, PlainMessageId])[]>> = {
  FLAT_RATE: [['rate', 'rules.rate']],
  BRACKETS: [['brackets', 'rules.brackets']],
  EXEMPTION: [],
  CONTRIBUTION: [
    ['employee', 'rules.employee'],
    ['employer', 'rules.employer'],
  ],
  CONTRIBUTION_BASE: [['count', 'rules.wages']],
  ALLOWANCE: [
    ['amount', 'rules.amount'],
    ['incomeUpTo', 'rules.incomeUpTo'],
  ],
  AMOUNT: [['amount', 'rules.amount']],
  LIMIT: [['count', 'rules.maximum']],
  FACT: [],
  REPEALED: [],
};
const LONG: readonly NumberField[] = ['brackets', 'employee', 'employer'];

interface NumberFieldsProps {
  readonly kind: ComputationKind;
  readonly register: UseFormRegister<RuleValues>;
}

export function NumberFields({ kind, register }: NumberFieldsProps) {
  const t = useT();
  return (
    <>
      {FIELDS[kind].map(([name, label]) => (
        <Field
          key={name}
          label={t(label)}
          id={name}
          {...(LONG.includes(name) ? { hint: t('rules.bracketsHint') } : {})}
        >
          {LONG.includes(name) ? (
            <Textarea rows={4} {...register(name)} />
          ) : (
            <Input inputMode="decimal" fits={20} {...register(name)} />
          )}
        </Field>
      ))}
    </>
  );
}
