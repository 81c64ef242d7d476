import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type DeadLetterRowFragment, RetryDeadLetterDocument } from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { isCancelled, useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { RequestError } from '../../lib/request-error.ts';
import { requestErrorText } from '../../lib/request-error-text.ts';

/** Work that has given up: why, and once more. */
export function DeadLettersTable({ rows }: { readonly rows: readonly DeadLetterRowFragment[] }) {
  const { t, format } = useLanguage();
  const show = useToast();
  const retry = useCommand(RetryDeadLetterDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());

  async function run(ids: readonly string[]): Promise<void> {
    const refusals: string[] = [];
    for (const id of ids) {
      setBusy(id);
      try {
        const payload = await retry({ input: { id } });
        if (isCancelled(payload)) break;
        refusals.push(...payload.problems.map(({ message }) => message));
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        refusals.push(requestErrorText(error, t));
      }
    }
    setBusy(null);
    setSelection(new Set());
    if (refusals.length > 0) show({ text: refusals.join(' '), failed: true });
    else show({ text: t('jobs.retried', { count: ids.length }) });
  }

  const columns = useMemo<readonly DataColumn<DeadLetterRowFragment>[]>(
    () => [
      { id: 'reaction', header: t('jobs.reaction'), names: true, cell: ({ reaction }) => reaction },
      { id: 'subject', header: t('jobs.subject'), cell: ({ subject }) => subject },
      { id: 'reason', header: t('jobs.reason'), cell: ({ reason }) => <span className="break-words">{reason}</span> },
      {
        id: 'attempts',
        header: t('jobs.attempts'),
        align: 'end',
        cell: ({ attempts }) => format.number(attempts),
      },
      {
        id: 'failedAt',
        header: t('jobs.failedAt'),
        align: 'end',
        cell: ({ failedAt }) => (
          <time dateTime={failedAt} title={format.instant(failedAt)}>
            {format.ago(failedAt, clock.now())}
          </time>
        ),
      },
      { id: 'queue', header: t('jobs.queue'), hiddenAtFirst: true, cell: ({ queue }) => queue },
    ],
    [t, format],
  );
  const isBusy = busy !== null;
  if (rows.length === 0)
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState kind="done" title={t('jobs.emptyTitle')}>
          {t('jobs.emptyText')}
        </EmptyState>
      </div>
    );
  return (
    <DataTable
      caption={t('work.jobs')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ reaction, subject }) => `${reaction}: ${subject}`}
      selection={selection}
      onSelectionChange={setSelection}
      bulkActions={
        <Button
          variant="primary"
          icon={<RotateCcw aria-hidden="true" className="size-4" />}
          busy={isBusy}
          onClick={() => void run([...selection])}
        >
          {t('jobs.retry')}
        </Button>
      }
      toolbar={
        <Button
          icon={<RotateCcw aria-hidden="true" className="size-4" />}
          busy={isBusy}
          onClick={() => void run(rows.map(({ id }) => id))}
        >
          {t('jobs.retryAll')}
        </Button>
      }
    />
  );
}
