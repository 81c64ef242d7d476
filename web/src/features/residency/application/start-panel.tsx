import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { StartResidencyApplicationDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';

const CHECKS = ['checkForm', 'checkDirection', 'checkOperator', 'checkPapers'] as const;

interface StartPanelProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** A self-check first, so that nobody fills in what cannot succeed; then the draft begins. */
export function StartPanel({ organisations }: StartPanelProps) {
  const t = useT();
  const act = useAct();
  const router = useRouter();
  const command = useCommand(StartResidencyApplicationDocument);
  const key = useRef(crypto.randomUUID());
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const isFit = checked.size === CHECKS.length;

  async function start(): Promise<void> {
    const payload = await act(() => command({ input: { organisationId, idempotencyKey: key.current } }), null);
    key.current = crypto.randomUUID();
    if (payload?.application) router.history.push(pathTo('/app/residency/$id', { id: payload.application.id }));
  }

  return (
    <Card level={2} title={t('application.checkTitle')} detail={t('application.emptyText')}>
      <div className="grid gap-4">
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
        <p role="status">{isFit ? t('application.checkDone') : ''}</p>
        <Field label={t('application.startFor')}>
          <NativeSelect
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={({ currentTarget }) => setOrganisationId(currentTarget.value)}
          />
        </Field>
        <div>
          <Button variant="primary" disabled={!isFit} onClick={() => void start()}>
            {t('application.start')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
