import { monthOf, monthsUntil } from '@aim/domain/pipeline/metrics';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { ReportForm } from '../../../features/pipeline-founder/report-form.tsx';
import { startupQuery } from '../../../features/pipeline-founder/startup-query.ts';
import { MetricDraftDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useSearchState } from '../../../lib/search-state.ts';

const search = z.object({ month: z._default(z.string().check(z.regex(/^\d{4}-\d{2}-01$/)), '') });
const MONTHS_OFFERED = 24;

/** The figures of one month. */
export function MetricsReportPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const [{ month: asked }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(startupQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  const months = [...monthsUntil(monthOf(clock.now().toISOString().slice(0, 10)), MONTHS_OFFERED)].reverse();
  const month = asked || (months[1] ?? '');
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('metrics.reportTitle')}
          lead={t('metrics.reportLead')}
          places={[
            { label: t('myStartup.title'), href: pathTo('/app/startups') },
            { label: startup.name, href: pathTo('/app/startups/$id', { id }) },
          ]}
        />
      }
    >
      <div className="grid max-w-form gap-5">
        <Field label={t('metrics.month')} id="month">
          <NativeSelect
            value={month}
            onChange={({ currentTarget }) => change({ month: currentTarget.value }, { replace: true })}
            options={months.map((value) => ({ value, label: format.day(value, 'monthYear') }))}
          />
        </Field>
        <Panel key={month} lines={8}>
          <Report
            id={id}
            month={month}
            onSent={() => router.history.push(pathTo('/app/startups/$id/metrics', { id }))}
          />
        </Panel>
      </div>
    </PageBody>
  );
}

interface ReportProps {
  readonly id: string;
  readonly month: string;
  readonly onSent: () => void;
}

function Report({ id, month, onSent }: ReportProps) {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(queryOf(MetricDraftDocument, { startupId: id, month }, ['metricReport']));
  const draft = data.metricDraft;
  const isPrefilled = draft.users !== null || draft.teamSize !== null || draft.monthlyRevenue !== null;
  return (
    <>
      {isPrefilled ? <p className="text-ink-2">{t('metrics.prefilled')}</p> : null}
      <ReportForm startupId={id} draft={draft} onSent={onSent} />
    </>
  );
}
