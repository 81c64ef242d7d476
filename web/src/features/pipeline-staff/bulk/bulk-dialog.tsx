import { UNDOABLE } from '@aim/domain/pipeline/bulk-run';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import {
  type BulkKind,
  CountStartupsDocument,
  StartBulkRunDocument,
  type StartupFilter,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { queryOf } from '../../../lib/query.ts';
import { todayDay } from '../today-day.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BULK_NEEDS, type BulkValues, emptyValues, paramsOf } from './bulk-values.ts';

interface BulkDialogProps {
  readonly kind: BulkKind;
  readonly filter: StartupFilter;
  readonly count: number | null;
  readonly onClose: () => void;
}

/** Says how many startups it is about, asks what to do with them, and begins the run. */
export function BulkDialog({ count, ...rest }: BulkDialogProps) {
  return count === null ? <Counted {...rest} /> : <Ask {...rest} count={count} />;
}

/** What the filter finds is counted exactly before anything is asked. */
function Counted(props: Omit<BulkDialogProps, 'count'>) {
  const { data } = useSuspenseQuery(queryOf(CountStartupsDocument, { filter: props.filter }, ['startup']));
  return <Ask {...props} count={data.countStartups} />;
}

function Ask({ kind, filter, count, onClose }: BulkDialogProps & { readonly count: number }) {
  const t = useT();
  const router = useRouter();
  const toInput = useCallback(
    (values: BulkValues, idempotencyKey: string) => ({
      kind,
      filter,
      params: paramsOf(kind, values),
      idempotencyKey,
      // Named after the fields, so that what is missing is said there.
      ...Object.fromEntries(BULK_NEEDS[kind].map((field) => [field, values[field] || undefined])),
    }),
    [kind, filter],
  );
  const schema = useMemo(
    () => z.looseObject(Object.fromEntries(BULK_NEEDS[kind].map((field) => [field, z.string()]))),
    [kind],
  );
  const mutation = useMutationForm({
    document: StartBulkRunDocument,
    schema,
    defaultValues: emptyValues(todayDay()),
    toInput: useCallback(
      (values: BulkValues, key: string) => {
        const input = toInput(values, key);
        return input as { kind: BulkKind; filter: StartupFilter; params: unknown; idempotencyKey: string };
      },
      [toInput],
    ),
    onDone: ({ bulkRun }) => {
      onClose();
      if (bulkRun) router.history.push(pathTo('/staff/bulk-runs/$id', { id: bulkRun.id }));
    },
  });
  return (
    <FormDialog
      title={t(`bulkRuns.ask${kind}`, { count })}
      description={t(UNDOABLE.includes(kind) ? 'bulkRuns.askText' : 'bulkRuns.askTextFinal')}
      form={mutation}
      submit={t('bulkRuns.start')}
      onClose={onClose}
    >
      <BulkFields kind={kind} form={mutation.form} errorOf={mutation.errorOf} />
    </FormDialog>
  );
}
