import { saveRuleScenarioInput } from '@aim/domain/residency/rule-scenario';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { type RuleChangeInput, SaveRuleScenarioDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';

export interface KeptScenario {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly changes: RuleChangeInput[];
}

interface NameScenarioProps {
  /** Null: a new one. */
  readonly scenario: KeptScenario | null;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

interface Values {
  readonly name: string;
  readonly note: string;
}

/** What a scenario is called, and what it is for. */
export function NameScenario({ scenario, onDone, onClose }: NameScenarioProps) {
  const t = useT();
  const labels = useLabels();
  const toInput = useCallback(
    ({ name, note }: Values, idempotencyKey: string) => ({
      ...{ id: scenario?.id ?? null, changes: scenario?.changes ?? [] },
      ...{ name, note: note || null, idempotencyKey },
    }),
    [scenario],
  );
  const mutation = useMutationForm({
    document: SaveRuleScenarioDocument,
    schema: saveRuleScenarioInput,
    defaultValues: { name: scenario?.name ?? '', note: scenario?.note ?? '' },
    toInput,
    onDone: ({ ruleScenario }) => onDone(ruleScenario?.id ?? ''),
  });
  const { register } = mutation.form;
  return (
    <Dialog open onOpenChange={onClose} title={t(scenario === null ? 'simulations.create' : 'simulations.edit')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('simulations.name')} id="name" error={mutation.errorOf('name')}>
          <Input {...register('name')} />
        </Field>
        <Field optional label={t('simulations.note')} id="note" error={mutation.errorOf('note')}>
          <Textarea rows={3} {...register('note')} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('simulations.keep')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
