import { listingGroupLabels, NAMING_GROUPS, publishListingInput } from '@aim/domain/pipeline/listing';
import { LISTING_CONSENT_VERSION } from '@aim/domain/pipeline/listing-consent';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field, FieldError } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback, useState } from 'react';
import { Controller } from 'react-hook-form';
import { type ListingTermsFragment, type ListingTermsInput, PublishListingDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { AudienceFields } from './audience-fields.tsx';
import { ConsentText } from './consent-text.tsx';
import type { Fund } from './funds-picker.tsx';
import { ListingPreview } from './listing-preview.tsx';
import { OFFERED_GROUPS, type TermsValues, termsOf, valuesOf } from './terms-values.ts';

const GROUP_HINTS: Readonly<Record<(typeof OFFERED_GROUPS)[number], PlainMessageId>> = {
  PROFILE: 'visibility.groupPROFILEHint',
  TRACTION: 'visibility.groupTRACTIONHint',
  FINANCIALS: 'visibility.groupFINANCIALSHint',
  DOCUMENTS: 'visibility.groupDOCUMENTSHint',
};

interface TermsFormProps {
  readonly startup: { readonly id: string; readonly name: string };
  readonly terms: ListingTermsFragment | null;
  readonly today: string;
  readonly onClose: () => void;
}

/** What to show, to whom, until when; read, try, agree. */
export function TermsForm({ startup, terms, today, onClose }: TermsFormProps) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const [funds, setFunds] = useState<readonly Fund[]>([...(terms?.funds ?? []), ...(terms?.excludedFunds ?? [])]);
  const [preview, setPreview] = useState<ListingTermsInput | null>(null);
  const toInput = useCallback(
    (values: TermsValues, idempotencyKey: string) => ({
      startupId: startup.id,
      ...termsOf(values),
      consentVersion: LISTING_CONSENT_VERSION,
      idempotencyKey,
    }),
    [startup.id],
  );
  const mutation = useMutationForm({
    document: PublishListingDocument,
    schema: publishListingInput,
    defaultValues: valuesOf(terms, today),
    toInput,
    onDone: () => {
      show({ text: t('visibility.published') });
      onClose();
    },
  });
  const { form, errorOf } = mutation;
  const { control, register, watch, setError, clearErrors } = form;
  const values = watch();
  const isTeaser = values.level === 'TEASER';

  function publish(): void {
    if (!values.isAgreed) setError('isAgreed', { type: 'needed', message: t('visibility.consentNeeded') });
    else void mutation.submit();
  }

  return (
    <form
      noValidate
      className="grid max-w-form gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <FormErrors form={mutation} />
      <Controller
        control={control}
        name="level"
        render={({ field }) => (
          <RadioCards
            columns={2}
            legend={t('visibility.level')}
            name="level"
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'TEASER', label: t('visibility.levelTEASER'), hint: t('visibility.levelTEASERHint') },
              { value: 'LISTED', label: t('visibility.levelLISTED'), hint: t('visibility.levelLISTEDHint') },
            ]}
          />
        )}
      />
      <Controller
        control={control}
        name="groups"
        render={({ field }) => (
          <Fieldset
            legend={t('visibility.groups')}
            hint={t('visibility.groupsHint')}
            id="groups"
            error={errorOf('groups')}
          >
            {OFFERED_GROUPS.map((group) => {
              const isClosed = isTeaser && NAMING_GROUPS.includes(group);
              return (
                <Checkbox
                  key={group}
                  checked={field.value.includes(group) && !isClosed}
                  disabled={isClosed}
                  label={listingGroupLabels[group][locale]}
                  hint={t(isClosed ? 'visibility.groupNeedsName' : GROUP_HINTS[group])}
                  onChange={({ currentTarget }) =>
                    field.onChange(
                      currentTarget.checked ? [...field.value, group] : field.value.filter((one) => one !== group),
                    )
                  }
                />
              );
            })}
          </Fieldset>
        )}
      />
      <AudienceFields
        startupId={startup.id}
        known={funds}
        onName={(fund) => setFunds([...funds, fund])}
        control={control}
        errorOf={errorOf}
      />
      <Field
        label={t('visibility.expiresOn')}
        hint={t('visibility.expiresHint')}
        id="expiresOn"
        error={errorOf('expiresOn')}
      >
        <Input {...register('expiresOn')} type="date" fits={20} min={today} />
      </Field>
      <Field optional label={t('visibility.ask')} hint={t('visibility.askHint')} id="ask" error={errorOf('ask')}>
        <Input {...register('ask')} inputMode="decimal" autoComplete="off" fits={20} trailing="₼" />
      </Field>
      <ConsentText startup={startup.name} terms={termsOf(values)} funds={funds} expiresOn={values.expiresOn} />
      <div>
        {errorOf('isAgreed') ? <FieldError id="isAgreed-error">{errorOf('isAgreed')}</FieldError> : null}
        <Checkbox
          id="isAgreed"
          checked={values.isAgreed}
          aria-describedby={errorOf('isAgreed') ? 'isAgreed-error' : undefined}
          label={t('visibility.consentCheck')}
          onChange={({ currentTarget }) => {
            form.setValue('isAgreed', currentTarget.checked);
            clearErrors('isAgreed');
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2 max-sm:[&>*]:w-full">
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('visibility.publish')}
        </Button>
        <Button onClick={() => setPreview(termsOf(values))}>{t('visibility.preview')}</Button>
        <Button variant="quiet" onClick={onClose}>
          {labels.cancel}
        </Button>
      </div>
      {preview === null ? null : (
        <ListingPreview startupId={startup.id} terms={preview} onClose={() => setPreview(null)} />
      )}
    </form>
  );
}
