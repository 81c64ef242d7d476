import { randomUUID } from 'node:crypto';
import type { LegalForm } from '@aim/domain/organisations/legal-form';
import * as z from 'zod';
import { CircuitBreaker } from './circuit-breaker.ts';
import {
  CompanyRegistry,
  type ExchangeContext,
  type RegisteredCompany,
  RegistryUnavailable,
} from './company-registry.ts';
import { exchangeHeaders, serviceUrl } from './x-road.ts';

export interface LiveLimits {
  readonly timeoutMilliseconds: number;
  readonly maxBytes: number;
  readonly failures: number;
  readonly restMilliseconds: number;
}

const LIMITS: LiveLimits = {
  timeoutMilliseconds: 5000,
  maxBytes: 64 * 1024,
  failures: 5,
  restMilliseconds: 30_000,
};

/** The registry's codes of legal forms, as they stand in its certificates. */
export const REGISTRY_FORMS: Readonly<Record<string, LegalForm>> = {
  MMC: 'LLC',
  SC: 'JSC',
  ASC: 'OJSC',
  QSC: 'CJSC',
  FS: 'SOLE_PROPRIETOR',
  PHS: 'PUBLIC_LEGAL_ENTITY',
  QHT: 'NGO',
  ATM: 'UNIVERSITY',
  FOND: 'FUND',
};

const wireCompany = z.object({
  tin: z.string(),
  fullName: z.string().min(1).max(300),
  legalForm: z.string(),
  legalAddress: z.string().max(500).nullish(),
  registrationDate: z.iso.date(),
  state: z.enum(['ACTIVE', 'SUSPENDED', 'LIQUIDATED']),
});
export type WireCompany = z.infer<typeof wireCompany>;

/** Asks over the exchange: X-Road REST, bounded in time and size, no redirects, and left alone while it fails. */
export class LiveCompanyRegistry extends CompanyRegistry {
  private readonly limits: LiveLimits;
  private readonly breaker: CircuitBreaker;

  constructor(
    /** The exchange's address; asked for each time, because a server in this process starts on first use. */
    private readonly address: () => Promise<string>,
    /** Our identifier on the exchange. */
    private readonly client: string,
    limits: Partial<LiveLimits> = {},
  ) {
    super();
    this.limits = { ...LIMITS, ...limits };
    this.breaker = new CircuitBreaker(this.limits);
  }

  override lookUp(tin: string, context: ExchangeContext): Promise<RegisteredCompany | null> {
    return this.breaker.run(
      () => this.ask(tin, context),
      () => new RegistryUnavailable('left alone after failures'),
    );
  }

  private async ask(tin: string, context: ExchangeContext): Promise<RegisteredCompany | null> {
    const messageId = randomUUID();
    const url = serviceUrl(await this.address(), tin);
    try {
      const response = await fetch(url, {
        headers: exchangeHeaders(this.client, messageId, context),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.limits.timeoutMilliseconds),
      });
      const body = await boundedText(response, this.limits.maxBytes);
      if (response.headers.get('x-road-error')) throw new RegistryUnavailable('the exchange refused');
      if (response.headers.get('x-road-id') !== messageId) throw new RegistryUnavailable('answer to another question');
      if (response.status === 404) return null;
      if (response.status !== 200) throw new RegistryUnavailable(`HTTP ${response.status}`);
      return readCompany(tin, JSON.parse(body), response.headers.get('x-road-service') ?? url.host);
    } catch (error) {
      throw error instanceof RegistryUnavailable ? error : new RegistryUnavailable((error as Error).name);
    }
  }
}

function readCompany(tin: string, body: unknown, source: string): RegisteredCompany {
  const parsed = wireCompany.safeParse(body);
  if (!parsed.success) throw new RegistryUnavailable('unreadable answer');
  if (parsed.data.tin !== tin) throw new RegistryUnavailable('answer about another company');
  return {
    tin,
    name: parsed.data.fullName,
    legalForm: REGISTRY_FORMS[parsed.data.legalForm] ?? 'OTHER',
    address: parsed.data.legalAddress ?? null,
    registeredOn: parsed.data.registrationDate,
    isActive: parsed.data.state === 'ACTIVE',
    source,
  };
}

/** Reads at most so many bytes; a longer answer is none. */
async function boundedText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new RegistryUnavailable('answer too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
