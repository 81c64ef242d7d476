import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import type { LookUpCompanyQuery, RegisterOrganisationInput } from '../../../gql/graphql.ts';

export type FoundCompany = NonNullable<LookUpCompanyQuery['lookUpCompany']['company']>;

/** What the person says about the organisation; all text, as the fields hold it. */
export interface RegisterValues {
  readonly tin: string;
  readonly name: string;
  readonly legalForm: string;
  readonly country: string;
  readonly address: string;
  readonly website: string;
}

export const EMPTY: RegisterValues = {
  tin: '',
  name: '',
  legalForm: '',
  country: HOME_COUNTRY,
  address: '',
  website: '',
};

export function toInput(values: RegisterValues, idempotencyKey: string): RegisterOrganisationInput {
  return {
    name: values.name,
    legalForm: values.legalForm as RegisterOrganisationInput['legalForm'],
    tin: values.tin || null,
    country: values.country,
    address: values.address || null,
    website: values.website || null,
    idempotencyKey,
  };
}

/** The registry's answer as the person's own words, ready to be checked. */
export function valuesOf(company: FoundCompany): RegisterValues {
  return {
    tin: company.tin,
    name: company.name,
    legalForm: company.legalForm,
    country: HOME_COUNTRY,
    address: company.address ?? '',
    website: '',
  };
}
