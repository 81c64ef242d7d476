import { inviteToCohortInput } from '@aim/domain/pipeline/participation';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Controller } from 'react-hook-form';
import { FindStartupsDocument, InviteToCohortDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { queryOf } from '../../../lib/query.ts';

interface InviteStartupProps {
  readonly cohortId: string;
  readonly name: string;
  readonly onClose: () => void;
}

interface InviteValues {
  readonly startupId: string | null;
}

const SHORTEST = 2;

/** Asks one startup into a cohort; many at once are chosen in the list of startups. */
export function InviteStartup({ cohortId, name, onClose }: InviteStartupProps) {
  const t = useT();
  const show = useToast();
  const [search, setSearch] = useState('');
  const [label, setLabel] = useState<string>();
  const text = search.trim();
  const found = useQuery({ ...queryOf(FindStartupsDocument, { search: text }), enabled: text.length >= SHORTEST });
  const options = found.data?.startups.items ?? [];
  const toInput = useCallback(
    ({ startupId }: InviteValues, idempotencyKey: string) => ({ cohortId, startupId: startupId ?? '', idempotencyKey }),
    [cohortId],
  );
  const mutation = useMutationForm({
    document: InviteToCohortDocument,
    schema: inviteToCohortInput,
    defaultValues: { startupId: null } as InviteValues,
    toInput,
    onDone: () => {
      show({ text: t('cohorts.invited', { name: label ?? '' }) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('cohorts.inviteTitle', { name })}
      description={t('cohorts.inviteText')}
      form={mutation}
      submit={t('cohorts.inviteSend')}
      onClose={onClose}
    >
      <Field
        label={t('startupList.name')}
        hint={t('moderation.findOtherHint')}
        id="startupId"
        error={mutation.errorOf('startupId')}
      >
        <Controller
          control={mutation.form.control}
          name="startupId"
          render={({ field }) => (
            <Combobox
              options={options.map((one) => ({
                value: one.id,
                label: one.name,
                detail: `${one.reference} · ${one.stateLabel}`,
              }))}
              value={field.value}
              {...(label === undefined ? {} : { valueLabel: label })}
              loading={found.isFetching}
              onQueryChange={setSearch}
              onChange={(id) => {
                setLabel(options.find((one) => one.id === id)?.name);
                field.onChange(id);
              }}
            />
          )}
        />
      </Field>
    </FormDialog>
  );
}
