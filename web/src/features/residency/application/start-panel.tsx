import type { ActivityDirection } from '@aim/domain/residency/application-blocks';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ActivityClassesDocument, StartResidencyApplicationDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';

const CHECKS = ['checkForm', 'checkOperator', 'checkPapers'] as const;
const NONE = 'NONE';
const classesQuery = queryOf(ActivityClassesDocument, {});

interface StartPanelProps {
  /** Those that may apply. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** A self-check by class of activity first, so that nobody fills in what cannot succeed; then the draft begins with it. */
export function StartPanel({ organisations }: StartPanelProps) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const router = useRouter();
  const command = useCommand(StartResidencyApplicationDocument);
  const { data } = useSuspenseQuery(classesQuery);
  const key = useRef(crypto.randomUUID());
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [direction, setDirection] = useState('');
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const chosen = data.activityClasses.find(({ code }) => code === direction);
  const isFit = chosen !== undefined && checked.size === CHECKS.length;

  async function start(): Promise<void> {
    const input = { organisationId, direction: direction as ActivityDirection, idempotencyKey: key.current };
    const payload = await act(() => command({ input }), null);
    key.current = crypto.randomUUID();
    if (payload?.application) router.history.push(pathTo('/app/residency/$id', { id: payload.application.id }));
  }

  return (
    <Card level={2} title={t('application.checkTitle')} detail={t('application.emptyText')}>
      <div className="grid max-w-form gap-5">
        <RadioCards
          legend={t('application.checkClass')}
          name="direction"
          value={direction}
          onChange={setDirection}
          options={[
            ...data.activityClasses.map(({ code, name, guide }) => ({ value: code, label: name, hint: guide })),
            { value: NONE, label: t('application.classNone') },
          ]}
        />
        {chosen ? <Notice title={t('application.classDeviations')}>{chosen.deviations}</Notice> : null}
        {direction === NONE ? (
          <Notice tone="warn">
            {t('application.classNotListed')}{' '}
            <TextLink href={`/${locale}/it-park/check`}>{t('application.classOther')}</TextLink>
          </Notice>
        ) : (
          <>
            <div className="grid gap-2">
              {CHECKS.map((check) => (
                <Checkbox
                  key={check}
                  label={t(`application.${check}`)}
                  checked={checked.has(check)}
                  onChange={({ currentTarget }) => {
                    const next = new Set(checked);
                    if (currentTarget.checked) next.add(check);
                    else next.delete(check);
                    setChecked(next);
                  }}
                />
              ))}
            </div>
            <Field label={t('application.startFor')}>
              <NativeSelect
                options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
                value={organisationId}
                onChange={({ currentTarget }) => setOrganisationId(currentTarget.value)}
              />
            </Field>
            <p role="status">{isFit ? t('application.checkDone') : ''}</p>
            <div>
              <Button variant="primary" disabled={!isFit} onClick={() => void start()}>
                {t('application.start')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
