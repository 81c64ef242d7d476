import type { VerdictKind } from '@aim/ui/verdict.tsx';
import type { CertificateVerdict } from '../../gql/graphql.ts';
import type { PlainMessageId } from '../../lib/language.tsx';

/** What the page can say: what the register answered, or that it could not be asked. */
export type Outcome = CertificateVerdict | 'UNAVAILABLE' | 'TOO_MANY';

interface Words {
  readonly kind: VerdictKind;
  readonly title: PlainMessageId;
  readonly advice: PlainMessageId;
}

/** One big word, and what it means for whoever holds the paper. */
export const verdictWords: Readonly<Record<Outcome, Words>> = {
  VALID: { kind: 'valid', title: 'verify.valid', advice: 'verify.validAdvice' },
  SUSPENDED: { kind: 'suspended', title: 'verify.suspended', advice: 'verify.suspendedAdvice' },
  REVOKED: { kind: 'revoked', title: 'verify.revoked', advice: 'verify.revokedAdvice' },
  WITHDRAWN: { kind: 'expired', title: 'verify.withdrawn', advice: 'verify.withdrawnAdvice' },
  EXPIRED: { kind: 'expired', title: 'verify.expired', advice: 'verify.expiredAdvice' },
  REPLACED: { kind: 'expired', title: 'verify.replaced', advice: 'verify.replacedAdvice' },
  NOT_FOUND: { kind: 'unknown', title: 'verify.notFound', advice: 'verify.notFoundAdvice' },
  UNAVAILABLE: { kind: 'unknown', title: 'verify.unavailable', advice: 'verify.unavailableAdvice' },
  TOO_MANY: { kind: 'unknown', title: 'verify.tooMany', advice: 'verify.tooManyAdvice' },
};
