import { VerifyCertificateDocument, type VerifyCertificateQuery } from '../../gql/graphql.ts';
import type { Execute } from '../../lib/execute.ts';
import { RequestError } from '../../lib/request-error.ts';
import type { Outcome } from './verdict-words.ts';

export interface Asked {
  readonly typed: string;
  readonly outcome: Outcome;
  /** Null when the register did not answer. */
  readonly check: VerifyCertificateQuery['verifyCertificate'] | null;
  readonly moratorium: VerifyCertificateQuery['moratorium'];
}

const STATES: Readonly<Partial<Record<Outcome, number>>> = { NOT_FOUND: 404, UNAVAILABLE: 503, TOO_MANY: 429 };

/** Asks about a code or number. Whatever goes wrong is said as such: nothing but the register's own answer reads "valid". */
export async function askRegister(execute: Execute, typed: string): Promise<Asked & { readonly state: number }> {
  const asked = await answered(execute, typed);
  return { ...asked, state: STATES[asked.outcome] ?? 200 };
}

async function answered(execute: Execute, typed: string): Promise<Asked> {
  try {
    const { verifyCertificate: check, moratorium } = await execute(VerifyCertificateDocument, { code: typed });
    return { typed, outcome: check.verdict, check, moratorium };
  } catch (error) {
    const isLimited = error instanceof RequestError && error.code === 'RATE_LIMITED';
    return { typed, outcome: isLimited ? 'TOO_MANY' : 'UNAVAILABLE', check: null, moratorium: null };
  }
}
