import type { ExchangeContext } from './company-registry.ts';

/** The service asked when an address names no path of its own. */
export const SERVICE = 'AZ/GOV/TAX/companies/company';

/** X-Road message protocol for REST 1.0: who asks, for whom, and because of which case. */
export function exchangeHeaders(client: string, messageId: string, context: ExchangeContext): Record<string, string> {
  return {
    Accept: 'application/json',
    'X-Road-Client': encodeParts(client),
    'X-Road-Id': messageId,
    'X-Road-UserId': `AZ${context.personId}`,
    'X-Road-Issue': context.caseId,
    ...(context.forOrganisationTin === null ? {} : { 'X-Road-Represented-Party': `COM/${context.forOrganisationTin}` }),
  };
}

/** Each part of an identifier is percent-encoded by itself. */
export function encodeParts(identifier: string): string {
  return identifier.split('/').map(encodeURIComponent).join('/');
}

/** `/r1/INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE` with the rest of the path, below the exchange's address. */
export function serviceUrl(exchange: string, ...path: readonly string[]): URL {
  const url = new URL(exchange);
  const base = url.pathname === '/' ? `/r1/${encodeParts(SERVICE)}` : url.pathname.replace(/\/$/, '');
  url.pathname = [base, ...path.map(encodeURIComponent)].join('/');
  return url;
}
