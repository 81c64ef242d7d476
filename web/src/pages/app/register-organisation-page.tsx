import { registerOrganisationInput } from '@aim/domain/organisations/organisation';
import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { SaveState } from '@aim/ui/save-state.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { OrganisationFields } from '../../features/organisations/organisation-fields.tsx';
import { CheckStep } from '../../features/organisations/register/check-step.tsx';
import { DoneStep } from '../../features/organisations/register/done-step.tsx';
import {
  EMPTY,
  type RegisterValues,
  toInput,
  valuesOf,
} from '../../features/organisations/register/register-values.ts';
import { TinStep } from '../../features/organisations/register/tin-step.tsx';
import { RegisterOrganisationDocument } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { savingOf } from '../../lib/draft.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { PageHead } from '../../lib/page-head.tsx';
import { useSearchState } from '../../lib/search-state.ts';

const STEPS = ['tin', 'details', 'check'] as const;
const search = z.object({ step: z._default(z.enum(STEPS), 'tin') });
const TITLES: Readonly<Record<(typeof STEPS)[number], PlainMessageId>> = {
  tin: 'register.title',
  details: 'register.detailsTitle',
  check: 'register.checkTitle',
};

/** TIN, facts, check, done; whatever is typed survives leaving the page. */
export function RegisterOrganisationPage() {
  const t = useT();
  const labels = useLabels();
  const [{ step }, change] = useSearchState(search);
  const [done, setDone] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const mutation = useMutationForm({
    document: RegisterOrganisationDocument,
    schema: registerOrganisationInput,
    defaultValues: EMPTY,
    toInput,
    draft: 'register-organisation',
    onDone: ({ organisation }) => setDone(organisation),
  });
  const { form, draft, busy, errors, errorOf, submit } = mutation;
  const values = form.watch();
  useEffect(() => {
    if (step === 'check' && errors.length > 0) change({ step: 'details' });
  }, [step, errors.length, change]);

  if (done !== null) return <DoneStep {...done} />;
  const place = STEPS.indexOf(step) + 1;
  const put = (next: RegisterValues) => {
    for (const [field, value] of Object.entries(next) as [keyof RegisterValues, string][])
      form.setValue(field, value, { shouldDirty: true });
    form.clearErrors();
  };
  const toCheck = async () => {
    if (await form.trigger()) change({ step: 'check' });
    else mutation.focusErrors();
  };
  return (
    <div className="mx-auto grid w-full max-w-form gap-5">
      <Progress shown label={labels.step(place, STEPS.length)} value={place} max={STEPS.length} />
      <PageHead large title={t(TITLES[step])} lead={step === 'tin' ? t('register.lead') : null} />
      <div className="flex flex-wrap items-center justify-between gap-3 empty:hidden">
        <SaveState saving={savingOf(draft)} />
        {draft.isRestored ? (
          <Button
            variant="quiet"
            onClick={() => {
              form.reset(EMPTY);
              void draft.drop();
              change({ step: 'tin' });
            }}
          >
            {t('register.startOver')}
          </Button>
        ) : null}
      </div>
      {draft.isRestored ? <Notice>{t('register.draftRestored')}</Notice> : null}
      {step === 'tin' ? null : <FormErrors form={mutation} />}
      {step === 'tin' ? (
        <TinStep
          tin={values.tin}
          onTin={(tin) => form.setValue('tin', tin, { shouldDirty: true })}
          onByHand={() => change({ step: 'details' })}
          onFound={(company) => {
            put(valuesOf(company));
            change({ step: 'check' });
          }}
        />
      ) : null}
      {step === 'details' ? (
        <form
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void toCheck();
          }}
        >
          <OrganisationFields form={form} errorOf={errorOf} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary">
              {t('register.continue')}
            </Button>
            <Button variant="quiet" onClick={() => change({ step: 'tin' })}>
              {labels.back}
            </Button>
          </div>
        </form>
      ) : null}
      {step === 'check' ? (
        <CheckStep
          values={values}
          busy={busy}
          changeHref={`${pathTo('/app/organisations/register')}?step=details`}
          onSend={() => void submit()}
        />
      ) : null}
    </div>
  );
}
