import { MINUTE } from '@aim/domain/kernel/instant';
import { dateOf, instantOf, wallTimeOf } from '@aim/domain/kernel/zone';
import { changeBookingInput } from '@aim/domain/spaces/booking';
import { durationInWords } from '@aim/domain/spaces/duration';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { ChangeBookingDocument, type OneBookingQuery } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { MomentFields } from '../moment-fields.tsx';
import { RoomField } from '../room-field.tsx';
import { roomsQuery } from '../spaces-query.ts';

type Booking = NonNullable<OneBookingQuery['booking']>;

interface ChangeValues {
  resourceId: string;
  title: string;
  people: string;
  on: string;
  time: string;
  minutes: string;
}

/** Another time, more people, another subject; what the rules say against it stands above the fields. */
export function ChangeDialog({ of, onClose }: { readonly of: Booking; readonly onClose: () => void }) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const zone = of.centre?.zone ?? 'Asia/Baku';
  const length = (new Date(of.endsAt).getTime() - new Date(of.startsAt).getTime()) / MINUTE;
  const lengths = [...new Set([30, 60, 90, 120, 180, 240, 480, length])].sort((one, other) => one - other);
  const form = useMutationForm({
    document: ChangeBookingDocument,
    schema: changeBookingInput,
    defaultValues: {
      resourceId: of.resource?.id ?? '',
      title: of.title,
      people: String(of.people),
      on: dateOf(new Date(of.startsAt), zone),
      time: wallTimeOf(new Date(of.startsAt), zone).time.slice(0, 5),
      minutes: String(length),
    } as ChangeValues,
    toInput: (values: ChangeValues) => {
      const startsAt = startOf(values, zone) ?? new Date(of.startsAt);
      return {
        id: of.id,
        version: of.version,
        resourceId: values.resourceId,
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + Number(values.minutes) * MINUTE).toISOString(),
        people: Number(values.people),
        title: values.title,
      };
    },
    onDone: () => {
      show({ text: t('bookings.changed') });
      onClose();
    },
  });
  const { register } = form.form;
  const { data } = useQuery(roomsQuery(of.centre?.slug ?? ''));
  // Until the others have come the own room stands alone.
  const rooms = data?.centre?.resources ?? (of.resource === null ? [] : [of.resource]);
  const capacity = rooms.find(({ id }) => id === form.form.watch('resourceId'))?.capacity ?? 1000;
  return (
    <FormDialog
      wide
      title={t('bookings.change')}
      description={t('bookings.changeText')}
      submit={t('bookings.saveChange')}
      form={form}
      onClose={onClose}
    >
      <Field label={t('book.titleLabel')} id="title" error={form.errorOf('title')}>
        <Input {...register('title')} maxLength={120} autoComplete="off" />
      </Field>
      <RoomField rooms={rooms} {...register('resourceId')} error={form.errorOf('resourceId')} />
      <div className="grid grid-cols-2 gap-4">
        <MomentFields
          day={{ label: t('book.on'), field: register('on') }}
          time={{ label: t('bookings.startsAt'), field: register('time') }}
        />
        <Field label={t('book.length')} id="minutes">
          <NativeSelect
            {...register('minutes')}
            options={lengths.map((minutes) => ({ value: String(minutes), label: durationInWords(minutes, locale) }))}
          />
        </Field>
        <Field label={t('book.people')} id="people" error={form.errorOf('people')}>
          <Input {...register('people')} type="number" inputMode="numeric" min={1} max={capacity} />
        </Field>
      </div>
    </FormDialog>
  );
}

function startOf({ on, time }: ChangeValues, zone: string): Date | null {
  return on === '' || time === '' ? null : instantOf(on, time, zone);
}
