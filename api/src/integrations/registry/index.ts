/** The port to the state registry of companies. */
export {
  CompanyRegistry,
  type ExchangeContext,
  type RegisteredCompany,
  RegistryUnavailable,
} from './company-registry.ts';
export { DEMO_COMPANIES } from './demo-companies.ts';
export { FICTIONAL_COMPANIES } from './fictional-companies.ts';
export { LocalRegistry, RegistryModule } from './registry.module.ts';
