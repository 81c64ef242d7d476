import { saveCentreHoursInput } from '@aim/domain/spaces/centre-care';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { Trash2 } from 'lucide-react';
import { SaveCentreHoursDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { SetupCentre } from './setup-query.ts';

interface HoursValues {
  hours: { weekday: number; opensAt: string; closesAt: string }[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

interface HoursDialogProps {
  readonly centreId: string;
  readonly hours: SetupCentre['hours'];
  /** The week of this room alone, in place of its centre's. */
  readonly room?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** The week of a centre or of one room, opening by opening; a day without any is closed. */
export function HoursDialog({ centreId, hours: saved, room, onClose }: HoursDialogProps) {
  const { t, format } = useLanguage();
  const show = useToast();
  const form = useMutationForm({
    document: SaveCentreHoursDocument,
    schema: saveCentreHoursInput,
    defaultValues: { hours: saved.map((each) => ({ ...each })) } as HoursValues,
    toInput: ({ hours }: HoursValues) => ({
      centreId,
      resourceId: room?.id ?? null,
      hours: hours.map(({ weekday, opensAt, closesAt }) => ({
        weekday,
        opensAt,
        // The field of the browser knows no 24:00.
        closesAt: closesAt === '00:00' ? '24:00' : closesAt,
      })),
    }),
    onDone: () => {
      show({ text: t('setup.hoursSaved') });
      onClose();
    },
  });
  const { watch, setValue, register } = form.form;
  const hours = watch('hours');
  const put = (next: HoursValues['hours']) => setValue('hours', next, { shouldDirty: true });
  const nameOf = (weekday: number) => format.weekday(`2024-01-0${weekday}T12:00:00Z`, 'long', 'UTC');
  return (
    <FormDialog
      wide
      title={room ? t('setup.hoursOf', { name: room.name }) : t('setup.changeHours')}
      description={t(room ? 'setup.roomHoursText' : 'setup.hoursText')}
      submit={t('setup.save')}
      form={form}
      onClose={onClose}
    >
      <Fieldset legend={t('setup.hours')} id="hours" error={form.errorOf('hours')}>
        {hours.length === 0 ? (
          <p className="text-ui text-ink-2">{t(room ? 'setup.hoursOfCentre' : 'setup.noHours')}</p>
        ) : null}
        {hours.map(({ weekday }, index) => (
          <div key={index} className="grid grid-cols-[1fr_1fr_auto] items-end gap-3 sm:grid-cols-[2fr_1fr_1fr_auto]">
            <Field label={t('setup.weekday')} className="max-sm:col-span-3">
              <NativeSelect
                value={String(weekday)}
                options={WEEKDAYS.map((value) => ({ value: String(value), label: nameOf(value) }))}
                onChange={({ currentTarget }) =>
                  put(
                    hours.map((each, at) => (at === index ? { ...each, weekday: Number(currentTarget.value) } : each)),
                  )
                }
              />
            </Field>
            <Field label={t('setup.opens')}>
              <Input type="time" {...register(`hours.${index}.opensAt`)} />
            </Field>
            <Field label={t('setup.closes')}>
              <Input type="time" {...register(`hours.${index}.closesAt`)} />
            </Field>
            <IconButton
              outlined
              label={t('setup.removeHours', { day: nameOf(weekday) })}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
              onClick={() => put(hours.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        <div>
          <Button
            onClick={() =>
              put([
                ...hours,
                { weekday: Math.min((hours.at(-1)?.weekday ?? 0) + 1, 7), opensAt: '09:00', closesAt: '18:00' },
              ])
            }
          >
            {t('setup.addHours')}
          </Button>
        </div>
      </Fieldset>
    </FormDialog>
  );
}
