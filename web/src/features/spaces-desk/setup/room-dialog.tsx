import { saveResourceInput } from '@aim/domain/spaces/centre-care';
import {
  ACCESS_FEATURES,
  type AccessFeature,
  AMENITIES,
  type Amenity,
  accessLabels,
  amenityLabels,
  RESOURCE_KINDS,
  type ResourceKind,
  resourceKindLabels,
} from '@aim/domain/spaces/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { SaveResourceDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { SetupRoom } from './setup-query.ts';

interface RoomValues {
  name: string;
  kind: ResourceKind;
  capacity: string;
  units: string;
  floor: string;
  note: string;
  training: string;
  amenities: Amenity[];
  access: AccessFeature[];
  partIds: string[];
  plan: { x: string; y: string; width: string; height: string };
  isOpen: boolean;
}

interface RoomDialogProps {
  readonly centreId: string;
  /** Null: a new one. */
  readonly of: SetupRoom | null;
  /** All rooms of the centre: some may be parts of this one. */
  readonly rooms: readonly SetupRoom[];
  readonly onClose: () => void;
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** One room: what it is, how many it holds, what is in it, where it stands on the plan, whether it may be booked. */
export function RoomDialog({ centreId, of, rooms, onClose }: RoomDialogProps) {
  const { t, locale } = useLanguage();
  const show = useToast();
  const parts = partsFor(of, rooms);
  const form = useMutationForm({
    document: SaveResourceDocument,
    schema: saveResourceInput,
    defaultValues: valuesOf(of),
    toInput: ({ capacity, units, plan, ...values }: RoomValues) => ({
      ...{ id: of?.id ?? null, version: of?.version ?? null, centreId, ...values },
      capacity: Number(capacity),
      units: Number(units),
      amenities: [...values.amenities],
      access: [...values.access],
      partIds: parts.length < 2 ? null : [...values.partIds],
      plan: SIDES.every((each) => plan[each] === '')
        ? null
        : { x: Number(plan.x), y: Number(plan.y), width: Number(plan.width), height: Number(plan.height) },
    }),
    onDone: () => {
      show({ text: t('setup.roomSaved') });
      onClose();
    },
  });
  const { register } = form.form;
  const number = { type: 'number', inputMode: 'numeric', min: 1 } as const;
  return (
    <FormDialog
      wide
      title={of === null ? t('setup.addRoom') : of.name}
      submit={t('setup.save')}
      form={form}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('setup.roomName')} id="name" error={form.errorOf('name')}>
          <Input {...register('name')} maxLength={100} autoComplete="off" />
        </Field>
        <Field label={t('setup.kind')} id="kind" error={form.errorOf('kind')}>
          <NativeSelect
            {...register('kind')}
            disabled={of !== null}
            options={RESOURCE_KINDS.map((value) => ({ value, label: resourceKindLabels[value][locale] }))}
          />
        </Field>
      </div>
      <div className="grid grid-cols-3 items-end gap-4">
        <Field label={t('setup.capacity')} id="capacity" error={form.errorOf('capacity')}>
          <Input {...register('capacity')} {...number} />
        </Field>
        <Field label={t('setup.units')} id="units" error={form.errorOf('units')}>
          <Input {...register('units')} {...number} readOnly={of !== null} />
        </Field>
        <Field label={t('setup.floor')} id="floor" error={form.errorOf('floor')}>
          <Input {...register('floor')} maxLength={20} autoComplete="off" />
        </Field>
      </div>
      {parts.length < 2 ? null : (
        <Choices
          legend={t('setup.parts')}
          hint={t('setup.partsHint')}
          name="partIds"
          error={form.errorOf('partIds')}
          labels={parts.map(({ id, name }) => [id, name])}
          register={register}
        />
      )}
      <Choices
        legend={t('setup.amenities')}
        name="amenities"
        labels={AMENITIES.map((value) => [value, amenityLabels[value][locale]])}
        register={register}
      />
      <Choices
        legend={t('setup.access')}
        name="access"
        labels={ACCESS_FEATURES.map((value) => [value, accessLabels[value][locale]])}
        register={register}
      />
      <Fieldset legend={t('setup.plan')} hint={t('setup.planHint')} id="plan" error={form.errorOf('plan')}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {SIDES.map((each) => (
            <Field key={each} label={t(`setup.plan_${each}`)}>
              <Input {...register(`plan.${each}`)} type="number" inputMode="numeric" min={0} max={100} />
            </Field>
          ))}
        </div>
      </Fieldset>
      <Field
        label={t('setup.training')}
        hint={t('setup.trainingHint')}
        id="training"
        error={form.errorOf('training')}
        optional
      >
        <Input
          {...register('training')}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          className="figures"
        />
      </Field>
      <Field label={t('setup.note')} hint={t('setup.noteHint')} id="note" error={form.errorOf('note')} optional>
        <Input {...register('note')} maxLength={300} autoComplete="off" />
      </Field>
      <Checkbox label={t('setup.isOpen')} hint={t('setup.isOpenHint')} {...register('isOpen')} />
    </FormDialog>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly name: 'amenities' | 'access' | 'partIds';
  readonly error?: string | undefined;
  readonly labels: readonly (readonly [string, string])[];
  readonly register: (name: ChoicesProps['name']) => object;
}

function Choices({ legend, hint, name, error, labels, register }: ChoicesProps) {
  return (
    <Fieldset legend={legend} hint={hint} id={name} error={error}>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {labels.map(([value, label]) => (
          <Checkbox key={value} value={value} label={label} {...register(name)} />
        ))}
      </div>
    </Fieldset>
  );
}

/** Rooms that are whole and one of their kind; a room that is a part itself has none. */
function partsFor(of: SetupRoom | null, rooms: readonly SetupRoom[]): readonly SetupRoom[] {
  if (of !== null && (of.units > 1 || rooms.some(({ partIds }) => partIds.includes(of.id)))) return [];
  return rooms.filter(
    ({ id, kind, units, partNames }) =>
      id !== of?.id && units === 1 && partNames.length < 2 && (kind === 'HALL' || kind === 'MEETING_ROOM'),
  );
}

function valuesOf(of: SetupRoom | null): RoomValues {
  const { x = '', y = '', width = '', height = '' } = of?.plan ?? {};
  return {
    name: of?.name ?? '',
    kind: of?.kind ?? 'MEETING_ROOM',
    capacity: String(of?.capacity ?? 6),
    units: String(of?.units ?? 1),
    floor: of?.floor ?? '',
    note: of?.note ?? '',
    training: of?.training ?? '',
    amenities: [...(of?.amenities ?? [])],
    access: [...(of?.access ?? [])],
    partIds: [...(of?.partIds ?? [])],
    plan: { x: String(x), y: String(y), width: String(width), height: String(height) },
    isOpen: of?.isOpen ?? true,
  };
}
