import { publicTexts, startupDetails } from '@aim/domain/pipeline/startup';
import { Button } from '@aim/ui/button.tsx';
import { ConflictNotice } from '@aim/ui/conflict-notice.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SaveState } from '@aim/ui/save-state.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import * as z from 'zod/mini';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type StartupFactsFragment,
  StartupFactsFragmentDoc,
  type StartupState,
  UpdateStartupDocument,
} from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { savingOf } from '../../lib/draft.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { differences, type EditValues, FIELD_LABELS, inputOf, valuesOf } from './edit-values.ts';
import { StartupFields } from './startup-fields.tsx';
import { startupQuery } from './startup-query.ts';

/** All that is on the form; the server takes any part of it. */
const editSchema = z.object({ ...publicTexts, ...startupDetails });

interface EditFormProps {
  readonly of: FragmentType<typeof StartupFactsFragmentDoc>;
  readonly state: StartupState;
  readonly onSaved: () => void;
}

/** Changes the facts; what is typed stays on the device until it is sent, and two founders never overwrite each other. */
export function EditForm({ of, state, onSaved }: EditFormProps) {
  const t = useT();
  const labels = useLabels();
  const show = useToast();
  const queries = useQueryClient();
  const facts = readFragment(StartupFactsFragmentDoc, of);
  const { id } = facts;
  const [version, setVersion] = useState(facts.version);
  const [theirs, setTheirs] = useState<StartupFactsFragment | null>(null);
  const toInput = useCallback((values: EditValues) => inputOf(values, id, version), [id, version]);

  async function compare(): Promise<void> {
    const { startup } = await queries.fetchQuery({ ...startupQuery(id), staleTime: 0 });
    setTheirs(readFragment(StartupFactsFragmentDoc, startup));
  }

  const mutation = useMutationForm({
    document: UpdateStartupDocument,
    schema: editSchema,
    defaultValues: valuesOf(facts),
    toInput,
    draft: `startup-${id}`,
    onConflict: () => void compare(),
    onDone: ({ startup }) => {
      show({ text: t(startup?.pendingRevision ? 'myStartup.savedForReview' : 'myStartup.saved') });
      onSaved();
    },
  });
  const { form, draft } = mutation;

  function settle(latest: StartupFactsFragment, keepsMine: boolean): void {
    setVersion(latest.version);
    setTheirs(null);
    if (keepsMine) return;
    form.reset(valuesOf(latest));
    void draft.drop();
  }

  const isLive = state === 'ACTIVE' || state === 'DORMANT';
  return (
    <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid max-w-form gap-5">
      <p className="text-ink-2">{t(isLive ? 'myStartup.editLive' : 'myStartup.editDraft')}</p>
      <SaveState saving={savingOf(draft)} />
      {draft.isRestored ? (
        <Notice
          actions={
            <Button
              onClick={() => {
                form.reset(valuesOf(facts));
                void draft.drop();
              }}
            >
              {t('myStartup.startOver')}
            </Button>
          }
        >
          {t('myStartup.restored')}
        </Notice>
      ) : null}
      {theirs === null ? null : (
        <ConflictNotice
          title={t('myStartup.conflictTitle')}
          mine={<Version of={form.getValues()} against={valuesOf(theirs)} />}
          theirs={<Version of={valuesOf(theirs)} against={form.getValues()} />}
          onKeepMine={() => settle(theirs, true)}
          onTakeTheirs={() => settle(theirs, false)}
        >
          {t('myStartup.conflictText')}
        </ConflictNotice>
      )}
      <FormErrors form={mutation} />
      <StartupFields form={form} errorOf={mutation.errorOf} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('myStartup.save')}
        </Button>
        <LinkButton href={pathTo('/app/startups/$id', { id })}>{labels.cancel}</LinkButton>
      </div>
    </form>
  );
}

/** Only the fields in which the two versions differ. */
function Version({ of, against }: { readonly of: EditValues; readonly against: EditValues }) {
  const t = useT();
  return (
    <dl className="grid gap-2">
      {differences(of, against).map((field) => (
        <div key={field}>
          <dt className="text-sm text-ink-2">{t(FIELD_LABELS[field])}</dt>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{of[field] || t('myStartup.notGiven')}</dd>
        </div>
      ))}
    </dl>
  );
}
