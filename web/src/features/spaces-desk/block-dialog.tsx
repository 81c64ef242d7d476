import { dateOf, instantOf } from '@aim/domain/kernel/zone';
import { blockResourceInput } from '@aim/domain/spaces/blackout';
import { BLACKOUT_KINDS, blackoutKindLabels } from '@aim/domain/spaces/vocabulary';
import { boxStyle } from '@aim/ui/checkbox.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useState } from 'react';
import { type BlackoutKind, BlockResourceDocument, type BlockResourceMutation } from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { MomentFields } from '../spaces/moment-fields.tsx';
import { spanText } from '../spaces/span-text.ts';
import type { ShownCentre } from './centre-query.ts';

interface BlockValues {
  resourceIds: string[];
  from: string;
  fromTime: string;
  until: string;
  untilTime: string;
  kind: BlackoutKind;
  reason: string;
}

type Affected = NonNullable<BlockResourceMutation['blockResource']['affected']>;

/** Closes rooms for a while; then says who was in the way and what is kept for them instead. */
export function BlockDialog({ centre, onClose }: { readonly centre: ShownCentre; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const [affected, setAffected] = useState<Affected | null>(null);
  const today = dateOf(clock.now(), centre.zone);
  const at = (day: string, time: string) =>
    instantOf(day === '' ? today : day, time === '' ? '00:00' : time, centre.zone).toISOString();
  const form = useMutationForm({
    document: BlockResourceDocument,
    schema: blockResourceInput,
    defaultValues: {
      resourceIds: [],
      from: today,
      fromTime: '09:00',
      until: today,
      untilTime: '18:00',
      kind: 'MAINTENANCE',
      reason: '',
    } as BlockValues,
    toInput: ({ resourceIds, from, fromTime, until, untilTime, kind, reason }: BlockValues, idempotencyKey) => ({
      resourceIds: [...resourceIds],
      startsAt: at(from, fromTime),
      endsAt: at(until, untilTime),
      kind,
      reason,
      idempotencyKey,
    }),
    onDone: (payload) => setAffected(payload.affected ?? []),
  });
  const { register } = form.form;
  if (affected !== null) return <AffectedDialog of={affected} zone={centre.zone} onClose={onClose} />;
  return (
    <FormDialog
      wide
      title={t('desk.block')}
      description={t('desk.blockText')}
      submit={t('desk.block')}
      danger
      form={form}
      onClose={onClose}
    >
      <Fieldset legend={t('desk.rooms')} id="resourceIds" error={form.errorOf('resourceIds')}>
        <div className="grid max-h-52 overflow-y-auto sm:grid-cols-2">
          {centre.resources.map(({ id, name }) => (
            <label key={id} className="flex min-h-control items-center gap-3 py-1 text-ui">
              <input type="checkbox" value={id} {...register('resourceIds')} className={boxStyle} />
              {name}
            </label>
          ))}
        </div>
      </Fieldset>
      <div className="grid grid-cols-2 gap-4">
        <MomentFields
          day={{ label: t('desk.fromDay'), field: register('from') }}
          time={{ label: t('desk.fromTime'), field: register('fromTime') }}
        />
        <MomentFields
          day={{ label: t('desk.untilDay'), field: register('until') }}
          time={{ label: t('desk.untilTime'), field: register('untilTime') }}
        />
      </div>
      <Field label={t('desk.blockKind')} id="kind">
        <NativeSelect
          {...register('kind')}
          options={BLACKOUT_KINDS.filter((value) => value !== 'IMPORTED').map((value) => ({
            value,
            label: blackoutKindLabels[value][locale],
          }))}
        />
      </Field>
      <Field label={t('desk.reason')} hint={t('desk.reasonHint')} id="reason" error={form.errorOf('reason')}>
        <Textarea {...register('reason')} rows={2} />
      </Field>
    </FormDialog>
  );
}

interface AffectedDialogProps {
  readonly of: Affected;
  readonly zone: string;
  readonly onClose: () => void;
}

function AffectedDialog({ of, zone, onClose }: AffectedDialogProps) {
  const { t, format } = useLanguage();
  const kept = of.filter(({ offer }) => offer !== null).length;
  const inTime = of.toSorted((one, other) => one.booking.startsAt.localeCompare(other.booking.startsAt));
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('desk.blocked')}
      description={`${t('desk.affected', { count: of.length })}${of.length > 0 ? ` ${t('desk.affectedKept', { count: kept })}` : ''}`}
    >
      <ul className="divide-y divide-line pb-5">
        {inTime.map(({ booking, offer }) => (
          <li key={booking.id} className="py-2.5 text-ui">
            <p className="font-semibold">
              {booking.owner?.fullName}: {booking.resource?.name}, {spanText(booking, zone, format)}
            </p>
            <p className="text-ink-2">
              {offer === null
                ? t('desk.noAlternative')
                : t('desk.alternative', { room: offer.resource?.name ?? '', time: spanText(offer, zone, format) })}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
