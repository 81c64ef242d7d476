import { randomUUID } from 'node:crypto';
import type { Authority } from '@aim/domain/residency/residency';
import { RegistryUnavailable } from './company-registry.ts';
import { encodeParts } from './x-road.ts';

/** What an authority is told about a resident. The id is that of the notice: a repeat is recognised by it. */
export interface ResidencyNotice {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly ground: string;
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly number: string;
  readonly tin: string;
  readonly holderName: string;
}

/** Tells tax and customs about residents, behind the government's data exchange. */
export abstract class AuthorityExchange {
  /** Answers with the proof that it was received. Throws {@link RegistryUnavailable}. */
  abstract tell(authority: Authority, notice: ResidencyNotice): Promise<string>;
}

/** Where each authority takes such messages, as the exchange names services. */
export const NOTICE_SERVICES: Readonly<Record<Authority, string>> = {
  TAX: 'AZ/GOV/TAX/residents/notice',
  CUSTOMS: 'AZ/GOV/CUSTOMS/residents/notice',
};

const TIMEOUT_MILLISECONDS = 5000;

/** X-Road REST: one PUT for each notice, at the address of its id, so that a repeat changes nothing over there either. */
export class LiveAuthorityExchange extends AuthorityExchange {
  constructor(
    private readonly address: () => Promise<string>,
    private readonly client: string,
  ) {
    super();
  }

  override async tell(authority: Authority, { id, caseId, ...body }: ResidencyNotice): Promise<string> {
    const messageId = randomUUID();
    const url = new URL(await this.address());
    url.pathname = `/r1/${encodeParts(NOTICE_SERVICES[authority])}/${id}`;
    try {
      const response = await fetch(url, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'X-Road-Client': encodeParts(this.client),
          'X-Road-Id': messageId,
          'X-Road-Issue': caseId,
        },
        body: JSON.stringify({ noticeId: id, ...body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      return proofOf(response, messageId);
    } catch (error) {
      throw error instanceof RegistryUnavailable ? error : new RegistryUnavailable((error as Error).name);
    }
  }
}

/** The exchange signs for the message: its request id and the hash over what was received are the proof. */
function proofOf({ status, headers }: Response, messageId: string): string {
  if (headers.get('x-road-error') || status >= 300) throw new RegistryUnavailable(`HTTP ${status}`);
  if (headers.get('x-road-id') !== messageId) throw new RegistryUnavailable('answer to another message');
  const [requestId, hash] = [headers.get('x-road-request-id'), headers.get('x-road-request-hash')];
  if (!requestId || !hash) throw new RegistryUnavailable('no proof of receipt');
  return `${requestId} ${hash}`;
}
