import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { type Control, Controller, useWatch } from 'react-hook-form';
import { useT } from '../../lib/language.tsx';
import { type Fund, FundsPicker } from './funds-picker.tsx';
import type { TermsValues } from './terms-values.ts';

interface AudienceFieldsProps {
  readonly startupId: string;
  readonly known: readonly Fund[];
  readonly onName: (fund: Fund) => void;
  readonly control: Control<TermsValues>;
  readonly errorOf: (name: 'fundIds' | 'excludedFundIds') => string | undefined;
}

/** Who may see it: every verified investor or the funds that are named; and who never may. */
export function AudienceFields({ startupId, known, onName, control, errorOf }: AudienceFieldsProps) {
  const t = useT();
  const audience = useWatch({ control, name: 'audience' });
  return (
    <>
      <Controller
        control={control}
        name="audience"
        render={({ field }) => (
          <RadioCards
            columns={2}
            legend={t('visibility.audience')}
            name="audience"
            value={field.value}
            onChange={field.onChange}
            options={[
              {
                value: 'ALL_INVESTORS',
                label: t('visibility.audienceALL'),
                hint: t('visibility.audienceALLHint'),
              },
              {
                value: 'NAMED_FUNDS',
                label: t('visibility.audienceNAMED'),
                hint: t('visibility.audienceNAMEDHint'),
              },
            ]}
          />
        )}
      />
      {audience === 'NAMED_FUNDS' ? (
        <Controller
          control={control}
          name="fundIds"
          render={({ field }) => (
            <FundsPicker
              startupId={startupId}
              id="fundIds"
              label={t('visibility.funds')}
              hint={t('visibility.fundsHint')}
              error={errorOf('fundIds')}
              known={known}
              onName={onName}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ) : (
        <Controller
          control={control}
          name="excludedFundIds"
          render={({ field }) => (
            <FundsPicker
              optional
              startupId={startupId}
              id="excludedFundIds"
              label={t('visibility.excluded')}
              hint={t('visibility.excludedHint')}
              error={errorOf('excludedFundIds')}
              known={known}
              onName={onName}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
    </>
  );
}
