import { LANDING_GOALS, type LandingGoal, landingGoalLabels, PLAN_MAX } from '@aim/domain/residency/landing';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { StartSoftLandingDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';

interface StartLandingProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Chosen on the public page. */
  readonly goal: LandingGoal;
}

/** Three answers, and the case is there. */
export function StartLanding({ organisations, goal: first }: StartLandingProps) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const router = useRouter();
  const command = useCommand(StartSoftLandingDocument);
  const key = useRef(crypto.randomUUID());
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [goal, setGoal] = useState<LandingGoal>(first);
  const [plan, setPlan] = useState('');
  const [busy, setBusy] = useState(false);

  async function start(): Promise<void> {
    setBusy(true);
    const input = { organisationId, goal, plan, idempotencyKey: key.current };
    const payload = await act(() => command({ input }), { text: t('landing.started') });
    setBusy(false);
    key.current = crypto.randomUUID();
    const id = payload?.softLandingCase?.id;
    if (id) router.history.push(pathTo('/app/soft-landing/$id', { id }));
  }

  return (
    <Card level={2} title={t('landing.startTitle')} detail={t('landing.startText')}>
      <form
        noValidate
        className="grid max-w-form gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Field label={t('landing.company')}>
          <NativeSelect
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={({ currentTarget }) => setOrganisationId(currentTarget.value)}
          />
        </Field>
        <Field label={t('landing.goal')}>
          <NativeSelect
            options={LANDING_GOALS.map((value) => ({ value, label: landingGoalLabels[value][locale] }))}
            value={goal}
            onChange={({ currentTarget }) => setGoal(currentTarget.value as LandingGoal)}
          />
        </Field>
        <Field label={t('landing.plan')} hint={t('landing.planHint')}>
          <Textarea
            rows={4}
            limit={PLAN_MAX}
            value={plan}
            onChange={({ currentTarget }) => setPlan(currentTarget.value)}
          />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={busy}>
            {t('landing.start')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
