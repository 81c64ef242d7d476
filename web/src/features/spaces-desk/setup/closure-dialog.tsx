import { LOCALES } from '@aim/domain/kernel/locale';
import { saveClosureInput } from '@aim/domain/spaces/centre-care';
import { CLOSURE_KINDS, type ClosureKind, closureKindLabels } from '@aim/domain/spaces/vocabulary';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { SaveClosureDocument } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../lib/form-dialog.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import type { SetupCentre } from './setup-query.ts';

export type Closure = SetupCentre['closures'][number];

interface ClosureValues {
  kind: ClosureKind;
  startsOn: string;
  endsOn: string;
  name: { az: string; en: string; ru: string };
}

interface ClosureDialogProps {
  readonly centreId: string;
  /** Null: new ones. */
  readonly of: Closure | null;
  readonly onClose: () => void;
}

/** Days without opening hours: holidays, and days on which the centre is closed. */
export function ClosureDialog({ centreId, of, onClose }: ClosureDialogProps) {
  const { t, locale: language } = useLanguage();
  const show = useToast();
  const form = useMutationForm({
    document: SaveClosureDocument,
    schema: saveClosureInput,
    defaultValues: {
      kind: of?.kind ?? 'HOLIDAY',
      startsOn: of?.startsOn ?? '',
      endsOn: of?.endsOn ?? '',
      name: { az: of?.names.az ?? '', en: of?.names.en ?? '', ru: of?.names.ru ?? '' },
    } as ClosureValues,
    toInput: ({ name, ...values }: ClosureValues) => ({
      ...{ id: of?.id ?? null, centreId, ...values },
      endsOn: values.endsOn === '' ? values.startsOn : values.endsOn,
      name: { ...name },
    }),
    onDone: () => {
      show({ text: t('setup.closureSaved') });
      onClose();
    },
  });
  const { register } = form.form;
  return (
    <FormDialog
      wide
      title={t(of === null ? 'setup.addClosure' : 'setup.changeClosure')}
      description={t('setup.closureText')}
      submit={t('setup.save')}
      form={form}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t('setup.startsOn')} id="startsOn" error={form.errorOf('startsOn')}>
          <Input type="date" {...register('startsOn')} required />
        </Field>
        <Field label={t('setup.endsOn')} id="endsOn" error={form.errorOf('endsOn')}>
          <Input type="date" {...register('endsOn')} />
        </Field>
        <Field label={t('setup.closureKind')} id="kind">
          <NativeSelect
            {...register('kind')}
            options={CLOSURE_KINDS.map((value) => ({ value, label: closureKindLabels[value][language] }))}
          />
        </Field>
      </div>
      <Fieldset legend={t('setup.closureName')} id="name" error={form.errorOf('name')}>
        {LOCALES.map((locale) => (
          <Field key={locale} label={t(`setup.in_${locale}`)}>
            <Input {...register(`name.${locale}`)} maxLength={100} lang={locale} autoComplete="off" />
          </Field>
        ))}
      </Fieldset>
    </FormDialog>
  );
}
