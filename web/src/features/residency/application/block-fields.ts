import type { Locale } from '@aim/domain/kernel/locale';
import { LEGAL_FORMS, legalFormLabels } from '@aim/domain/organisations/legal-form';
import {
  ACTIVITY_DIRECTIONS,
  type ApplicationBlock,
  ATTACHMENTS,
  type Attachment,
  activityDirectionLabels,
  attachmentLabels,
  COMMITMENTS,
  INSURANCE_ELECTIONS,
  NEGATIVE_CIRCUMSTANCES,
  TAX_REGIMES,
} from '@aim/domain/residency/application-blocks';
import type { Translate } from '../../../lib/language.tsx';

export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'choice'
  | 'country'
  | 'choices'
  | 'yesno'
  | 'number'
  | 'owners'
  | 'file'
  | 'accept';

/** One question of a block, as the form draws it; what it must hold is in the domain. */
export interface BlockField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional?: boolean;
  readonly options?: readonly string[];
}

const line = (name: string, optional = false): BlockField => ({ name, kind: 'line', optional });
const text = (name: string, optional = false): BlockField => ({ name, kind: 'text', optional });
const number = (name: string): BlockField => ({ name, kind: 'number' });
const OPTIONAL_FILES: readonly string[] = ['registrationCertificate', 'powerOfAttorney'];

export const blockFields: Readonly<Record<ApplicationBlock, readonly BlockField[]>> = {
  IDENTITY: [
    line('name'),
    { name: 'legalForm', kind: 'choice', options: LEGAL_FORMS },
    line('registrationNumber'),
    { name: 'registeredOn', kind: 'day' },
    { name: 'country', kind: 'country' },
    line('address'),
    line('email'),
    line('phone'),
    line('website', true),
  ],
  PEOPLE: [
    line('manager'),
    text('deputies', true),
    line('accountant', true),
    { name: 'owners', kind: 'owners' },
    line('representative', true),
  ],
  DECLARATIONS: [
    ...NEGATIVE_CIRCUMSTANCES.map((name): BlockField => ({ name, kind: 'yesno' })),
    text('explanation', true),
  ],
  ACTIVITY: [
    { name: 'directions', kind: 'choices', options: ACTIVITY_DIRECTIONS },
    line('activityCode', true),
    text('products'),
    text('evidence'),
    { name: 'makesHardware', kind: 'yesno' },
    text('hardwareEvidence', true),
  ],
  PROJECT: [line('name'), text('summary'), text('participants')],
  NUMBERS: [
    number('revenue'),
    number('qualifyingRevenue'),
    number('forecast'),
    number('qualifyingForecast'),
    number('exportPercent'),
    number('headcount'),
    number('averagePay'),
    number('foreignSpecialists'),
  ],
  CHOICES: [
    { name: 'taxRegime', kind: 'choice', options: TAX_REGIMES },
    { name: 'insuranceElection', kind: 'choice', options: INSURANCE_ELECTIONS },
  ],
  ATTACHMENTS: ATTACHMENTS.map((name) => ({ name, kind: 'file', optional: OPTIONAL_FILES.includes(name) })),
  COMMITMENTS: COMMITMENTS.map((name) => ({ name, kind: 'accept' })),
};

/** Every question has its words. */
export function fieldLabel(name: string, t: Translate, locale: Locale): string {
  if (name in attachmentLabels) return attachmentLabels[name as Attachment][locale];
  return t(`application.f_${name}` as 'application.f_name');
}

export function optionLabel(value: string, t: Translate, locale: Locale): string {
  if (value in legalFormLabels) return legalFormLabels[value as keyof typeof legalFormLabels][locale];
  if (value in activityDirectionLabels)
    return activityDirectionLabels[value as keyof typeof activityDirectionLabels][locale];
  return t(`application.o_${value}` as 'application.o_LATER');
}
