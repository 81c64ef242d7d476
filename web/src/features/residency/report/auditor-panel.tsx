import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NameAuditorDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { auditorsQuery, type ShownReport } from './report-query.ts';

/** Who gives the opinion: an independent auditor, named by the resident. */
export function AuditorPanel({ report }: { readonly report: ShownReport }) {
  const { t } = useLanguage();
  const act = useAct();
  const name = useCommand(NameAuditorDocument);
  const { data } = useQuery(auditorsQuery);
  const [chosen, setChosen] = useState(report.auditor?.id ?? '');
  const auditors = data?.eligibleAuditors ?? [];
  return (
    <Card level={2} title={t('report.auditor')} detail={t('report.auditorLead')}>
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => name({ input: { id: report.id, auditorId: chosen } }), { text: t('report.auditorNamed') });
        }}
      >
        <Field label={t('report.auditor')}>
          <NativeSelect
            value={chosen}
            options={[
              { value: '', label: t('report.choose') },
              ...auditors.map(({ id, fullName }) => ({ value: id, label: fullName })),
            ]}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        </Field>
        <Button type="submit" disabled={chosen === '' || chosen === report.auditor?.id}>
          {t('report.nameAuditor')}
        </Button>
      </form>
    </Card>
  );
}
