import type { LegalForm } from '@aim/domain/organisations/legal-form';

/** A company as the state registry knows it. */
export interface RegisteredCompany {
  readonly tin: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly address: string | null;
  /** Calendar day. */
  readonly registeredOn: string;
  readonly isActive: boolean;
  /** The service that answered. */
  readonly source: string;
}

/** Every question to a state registry says who asks, for whom and because of which case. */
export interface ExchangeContext {
  /** The case or request that made the question necessary. */
  readonly caseId: string;
  readonly personId: string;
  /** TIN of the organisation on whose behalf the person asks; null for oneself. */
  readonly forOrganisationTin: string | null;
}

/** The registry did not answer in time or not sensibly: nothing is known, and the person can go on by hand. */
export class RegistryUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RegistryUnavailable';
  }
}

/** The state registry of companies, behind the government's data exchange. */
export abstract class CompanyRegistry {
  /** The company of a TIN; null when the registry has none. Throws {@link RegistryUnavailable}. */
  abstract lookUp(tin: string, context: ExchangeContext): Promise<RegisteredCompany | null>;
}
