import { saveRuleScenarioInput } from '@aim/domain/residency/rule-scenario';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { SaveRuleScenarioDocument, type StaffRuleFragment } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import type { KeptScenario } from './name-scenario.tsx';
import { RuleFields } from './rule-fields.tsx';
import { changeOf, type RuleValues, startingNew, startingWith } from './rule-values.ts';

interface AddChangeProps {
  readonly scenario: KeptScenario;
  /** What the change begins with; null: a new rule. */
  readonly rule: StaffRuleFragment | null;
  readonly onClose: () => void;
}

/** One more change of a scenario, in the form of a proposal that nobody is asked about. */
export function AddChange({ scenario, rule, onClose }: AddChangeProps) {
  const t = useT();
  const labels = useLabels();
  const toInput = useCallback(
    (values: RuleValues, idempotencyKey: string) => {
      const { id, name, note, changes } = scenario;
      return { id, name, note, changes: [...changes, changeOf(values, rule)], idempotencyKey };
    },
    [scenario, rule],
  );
  const mutation = useMutationForm({
    document: SaveRuleScenarioDocument,
    schema: saveRuleScenarioInput,
    defaultValues: rule === null ? startingNew() : startingWith(rule),
    toInput,
    onDone: onClose,
  });
  const title = rule === null ? t('rules.newTitle') : t('simulations.changeTitle', { title: rule.title });
  return (
    <Dialog open wide onOpenChange={onClose} title={title}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <RuleFields form={mutation.form} errorOf={mutation.errorOf} isNew={rule === null} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('simulations.add')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
