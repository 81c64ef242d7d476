import { REASON_MAX } from '@aim/domain/kernel/input';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  announceChangeInput,
  CHANGE_KINDS,
  CHANGE_TEXT_MAX,
  type ChangeKind,
  changeKindLabels,
  confirmChangeInput,
} from '@aim/domain/residency/planned-change';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useCallback, useState } from 'react';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import {
  AnnounceChangeDocument,
  CallOffChangeDocument,
  type ChangePartsFragment,
  ChangePartsFragmentDoc,
  ConfirmChangeDocument,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField } from '../../../lib/act-field.tsx';
import { Actions } from '../../../lib/actions.tsx';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { useChecked } from '../../../lib/use-checked.ts';
import { ChangeLine } from './change-line.tsx';

interface ChangesPanelProps {
  readonly residencyId: string;
  readonly changes: readonly FragmentType<typeof ChangePartsFragmentDoc>[];
  /** The first day with full notice for what is announced today. */
  readonly noticeEndsOn: string | null;
  readonly mayAnnounce: boolean;
}

/** Changes of owners and directors that were told ahead, and the way to tell of one. */
export function ChangesPanel({ residencyId, changes, noticeEndsOn, mayAnnounce }: ChangesPanelProps) {
  const { t, format } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = readFragment(ChangePartsFragmentDoc, changes);
  return (
    <Card level={2} title={t('live.changes')}>
      <div className="grid gap-4">
        {mayAnnounce ? (
          <div className="grid justify-items-start gap-3">
            {noticeEndsOn === null ? null : (
              <p className="max-w-measure text-ink-2">{t('live.changesLead', { date: format.day(noticeEndsOn) })}</p>
            )}
            <Button onClick={() => setOpen(true)}>{t('live.announce')}</Button>
          </div>
        ) : null}
        {shown.length === 0 ? <p className="text-ink-2">{t('live.noChanges')}</p> : null}
        {shown.map((change) => (
          <Change key={change.id} of={change} />
        ))}
      </div>
      {isOpen ? <AnnounceDialog residencyId={residencyId} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function Change({ of }: { readonly of: ChangePartsFragment }) {
  return (
    <ChangeLine
      of={of}
      actions={
        <div className="flex flex-wrap gap-2 empty:hidden">
          <Actions
            of={of.allowedActions}
            table={{
              'plannedChange.confirm': {
                label: 'live.confirm',
                shown: of.isDue ? 'primary' : 'secondary',
                dialog: (close) => <ConfirmDialog of={of} onClose={close} />,
              },
              'plannedChange.callOff': {
                label: 'live.callOff',
                shown: 'secondary',
                dialog: (close) => <CallOffDialog id={of.id} onClose={close} />,
              },
            }}
          />
        </div>
      }
    />
  );
}

interface AnnounceValues {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly effectiveOn: string;
}

function AnnounceDialog({ residencyId, onClose }: { readonly residencyId: string; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const form = useMutationForm({
    document: AnnounceChangeDocument,
    schema: announceChangeInput,
    defaultValues: { kind: 'OWNERS', text: '', effectiveOn: '' } as AnnounceValues,
    toInput: useCallback(
      (values: AnnounceValues, idempotencyKey: string) => ({ id: residencyId, ...values, idempotencyKey }),
      [residencyId],
    ),
    onDone: () => {
      show({ text: t('live.announced') });
      onClose();
    },
  });
  const { register } = form.form;
  return (
    <FormDialog wide title={t('live.announce')} submit={t('live.announce')} form={form} onClose={onClose}>
      <Field label={t('live.changeKind')} id="kind" error={form.errorOf('kind')}>
        <NativeSelect
          {...register('kind')}
          options={CHANGE_KINDS.map((value) => ({ value, label: changeKindLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('live.changeText')} hint={t('live.changeTextHint')} id="text" error={form.errorOf('text')}>
        <Textarea {...register('text')} rows={4} limit={CHANGE_TEXT_MAX} />
      </Field>
      <Field label={t('live.effectiveOn')} id="effectiveOn" error={form.errorOf('effectiveOn')}>
        <Input {...register('effectiveOn')} type="date" fits={20} />
      </Field>
    </FormDialog>
  );
}

function ConfirmDialog({ of, onClose }: { readonly of: ChangePartsFragment; readonly onClose: () => void }) {
  const { t, format } = useLanguage();
  const command = useCommand(ConfirmChangeDocument);
  const checked = useChecked();
  // Before its day nobody knows when it took place but who says so; what is confirmed cannot be taken back.
  const isAhead = of.effectiveOn > dateOf(clock.now(), HOME_ZONE);
  const [happenedOn, setHappenedOn] = useState(isAhead ? '' : of.effectiveOn);
  return (
    <ActDialog
      title={t('live.confirm')}
      description={isAhead ? t('live.confirmAhead', { date: format.day(of.effectiveOn) }) : t('live.confirmText')}
      submit={t('live.confirm')}
      done={t('live.confirmed')}
      run={() => checked(confirmChangeInput, { id: of.id, happenedOn }, (input) => command({ input }))}
      onClose={onClose}
    >
      <ActField at="happenedOn" label={t('live.happenedOn')}>
        <Input
          type="date"
          fits={20}
          value={happenedOn}
          onChange={({ currentTarget }) => setHappenedOn(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}

function CallOffDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const command = useCommand(CallOffChangeDocument);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('live.callOff')}
      description={t('live.callOffText')}
      submit={t('live.callOff')}
      done={t('live.calledOff')}
      run={() => command({ input: { id, reason } })}
      onClose={onClose}
    >
      <ActField at="reason" label={t('application.reason')}>
        <Textarea
          rows={3}
          limit={REASON_MAX}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ActField>
    </ActDialog>
  );
}
