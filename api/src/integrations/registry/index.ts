/** Ports to state registers and authorities behind the government's data exchange. */
export { AuthorityExchange, type ResidencyNotice } from './authority-exchange.ts';
export {
  CompanyRegistry,
  type ExchangeContext,
  type RegisteredCompany,
  RegistryUnavailable,
} from './company-registry.ts';
export { DEMO_COMPANIES } from './demo-companies.ts';
export { FICTIONAL_COMPANIES } from './fictional-companies.ts';
export { LocalRegistry, RegistryModule } from './registry.module.ts';
