import { regionLabels } from '@aim/domain/kernel/region';
import { sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { FieldError } from '@aim/ui/field.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { sendStartup } from '../../features/pipeline-register/send-startup.ts';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';
import { PublicForm } from './public-form.tsx';
import type { CheckData, SimilarStartup } from './startup-check-page.load.ts';

const REASONS: Readonly<Record<SimilarStartup['reasons'][number], PlainMessageId>> = {
  SAME_TIN: 'registerStartup.similarSAME_TIN',
  SAME_WEBSITE: 'registerStartup.similarSAME_WEBSITE',
  SIMILAR_NAME: 'registerStartup.similarSIMILAR_NAME',
  SHARED_FOUNDER: 'registerStartup.similarSHARED_FOUNDER',
};

/** What one agrees to, what it might be a repeat of, and the button. */
export function StartupSend({ similar, sendKey }: CheckData) {
  const { t } = useLanguage();
  return (
    <PublicForm
      name="send"
      action={sendStartup}
      submit={t('registerStartup.send')}
      fields={similar.length > 0 ? ['isNotDuplicate'] : []}
      hidden={{ sendKey, similar: similar.length > 0 ? 'yes' : 'no' }}
    >
      {({ value, error }) => (
        <>
          {similar.length > 0 ? (
            <Notice tone="warn" title={t('registerStartup.similarTitle')}>
              <p className="mt-1">{t('registerStartup.similarText')}</p>
              <ul className="my-3 divide-y divide-line rounded-control border border-line bg-surface">
                {similar.map((startup) => (
                  <SimilarLine key={`${startup.name} ${startup.region} ${startup.sector}`} startup={startup} />
                ))}
              </ul>
              {error('isNotDuplicate') ? <FieldError>{error('isNotDuplicate')}</FieldError> : null}
              <Checkbox
                id="send-isNotDuplicate"
                name="isNotDuplicate"
                defaultChecked={value('isNotDuplicate') === 'on'}
                label={t('registerStartup.notDuplicate')}
              />
            </Notice>
          ) : null}
          <p className="max-w-measure text-ink-2">{t('registerStartup.consent')}</p>
        </>
      )}
    </PublicForm>
  );
}

function SimilarLine({ startup }: { readonly startup: SimilarStartup }) {
  const { t, locale } = useLanguage();
  const { name, region, sector, reasons } = startup;
  const facts = [
    sectorLabels[sector][locale],
    region === null ? '' : regionLabels[region][locale],
    ...reasons.map((reason) => t(REASONS[reason])),
  ];
  return (
    <li className="px-4 py-2.5">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-ink-2">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
