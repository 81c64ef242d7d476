import { proposeBenefitRuleInput } from '@aim/domain/residency/rule-version';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
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
import { RuleFields } from './rule-fields.tsx';
import { proposalOf, type RuleValues, startingNew, startingWith } from './rule-values.ts';

interface ProposeRuleProps {
  /** Null: a new rule. */
  readonly rule: StaffRuleFragment | null;
  readonly onClose: () => void;
}

/** Another version of a rule, begun with what counts now, or the first of a new one; its effect can be looked at before it is sent. */
export function ProposeRule({ rule, onClose }: ProposeRuleProps) {
  const { t } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const act = useAct();
  const [look, setLook] = useState<RuleLookFragment | null>(null);
  const toInput = useCallback((values: RuleValues, key: string) => proposalOf(values, rule, key), [rule]);
  const mutation = useMutationForm({
    document: ProposeRuleDocument,
    schema: proposeBenefitRuleInput,
    defaultValues: rule === null ? startingNew() : startingWith(rule),
    toInput,
    onDone: () => {
      show({ text: t('rules.sent') });
      onClose();
    },
  });
  const { register, getValues } = mutation.form;

  async function preview(): Promise<void> {
    const input = proposalOf(getValues(), rule, crypto.randomUUID());
    const payload = await act(async () => (await request(PreviewRuleDocument, { input })).previewBenefitRule, null);
    setLook(readFragment(RuleLookFragmentDoc, payload?.preview) ?? null);
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={rule === null ? t('rules.newTitle') : t('rules.proposeTitle', { title: rule.title })}
    >
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <RuleFields form={mutation.form} errorOf={mutation.errorOf} isNew={rule === null} />
        <Field label={t('rules.reason')} id="reason" error={mutation.errorOf('reason')}>
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
