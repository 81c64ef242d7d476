import { Button } from '@aim/ui/button.tsx';
import { Combobox } from '@aim/ui/combobox.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FindStartupsDocument, StartupDuplicatesDocument } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { DuplicatesList } from './duplicates-list.tsx';

interface MergeDialogProps {
  readonly id: string;
  readonly name: string;
  /** Null: asked here. */
  readonly otherId: string | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const SHORTEST = 2;

/** Two records of one startup: which other one, then both side by side, then which of them stays. */
export function MergeDialog({ id, name, otherId: given, onClose, onDone }: MergeDialogProps) {
  const [otherId, setOtherId] = useState(given);
  return otherId === null ? (
    <ChooseOther id={id} name={name} onChoose={setOtherId} onClose={onClose} />
  ) : (
    <CompareDialog id={id} otherId={otherId} onClose={onClose} {...(onDone ? { onDone } : {})} />
  );
}

interface ChooseOtherProps {
  readonly id: string;
  readonly name: string;
  readonly onChoose: (otherId: string) => void;
  readonly onClose: () => void;
}

function ChooseOther({ id, name, onChoose, onClose }: ChooseOtherProps) {
  const t = useT();
  const labels = useLabels();
  const [search, setSearch] = useState('');
  const text = search.trim();
  const likely = useQuery(queryOf(StartupDuplicatesDocument, { id }, ['startup']));
  const found = useQuery({ ...queryOf(FindStartupsDocument, { search: text }), enabled: text.length >= SHORTEST });
  const startup = likely.data?.startup;
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('moderation.mergeWith', { name })}
      actions={<Button onClick={onClose}>{labels.cancel}</Button>}
    >
      <div className="grid min-h-72 content-start gap-5">
        {startup ? <DuplicatesList of={startup} onCompare={onChoose} /> : <Skeleton lines={3} />}
        <Field label={t('moderation.findOther')} hint={t('moderation.findOtherHint')}>
          <Combobox
            options={(found.data?.startups.items ?? [])
              .filter((one) => one.id !== id)
              .map((one) => ({ value: one.id, label: one.name, detail: `${one.reference} · ${one.stateLabel}` }))}
            value={null}
            loading={found.isFetching}
            onQueryChange={setSearch}
            onChange={(value) => value !== null && onChoose(value)}
          />
        </Field>
      </div>
    </Dialog>
  );
}
