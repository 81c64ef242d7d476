import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import { fieldLabel, optionLabel } from './block-fields.ts';
import { RegistryButton } from './registry-button.tsx';
import type { Answers } from './use-block-draft.ts';

interface RegistryFillProps {
  readonly answers: Answers;
  readonly onFill: (known: Answers) => void;
  readonly onTake: (known: Answers) => void;
}

/** What the registry knows fills what is empty; where it says something else than what was typed, the person chooses. */
export function RegistryFill({ answers, onFill, onTake }: RegistryFillProps) {
  const { t } = useLanguage();
  const tin = String(answers['registrationNumber'] ?? '');
  const [found, setFound] = useState({ tin: '', known: {} as Answers });
  const offers = Object.entries(found.known).filter(([name, value]) => answers[name] !== value);
  return (
    <div className="grid gap-3">
      <div>
        <RegistryButton
          tin={tin}
          onFound={(known) => {
            setFound({ tin, known });
            onFill(known);
          }}
        />
      </div>
      {found.tin === '' || found.tin !== tin ? null : offers.length === 0 ? (
        <Notice tone="ok" role="status">
          {t('application.registryAgrees')}
        </Notice>
      ) : (
        <Notice role="status" title={t('application.registryDiffers')}>
          <ul className="grid gap-2 pt-1">
            {offers.map(([name, value]) => (
              <Offer
                key={name}
                name={name}
                value={String(value)}
                onTake={() => {
                  onTake({ [name]: value });
                  document.getElementById(name)?.focus();
                }}
              />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

interface OfferProps {
  readonly name: string;
  readonly value: string;
  readonly onTake: () => void;
}

function Offer({ name, value, onTake }: OfferProps) {
  const { t, locale, format } = useLanguage();
  const field = fieldLabel(name, t, locale);
  const words: Readonly<Record<string, () => string>> = {
    legalForm: () => optionLabel(value, t, locale),
    registeredOn: () => format.day(value),
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <span className="min-w-0 break-words">
        <strong>{field}</strong>: {words[name]?.() ?? value}
      </span>
      <Button size="small" aria-label={t('application.registryTakeOf', { field })} onClick={onTake}>
        {t('application.registryTake')}
      </Button>
    </li>
  );
}
