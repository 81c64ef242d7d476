import { VerifyOrganisationDocument } from '../../gql/graphql.ts';
import { request } from '../../lib/request.ts';
import { RequestError } from '../../lib/request-error.ts';
import type { StepUp } from '../../lib/step-up.ts';

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

export interface Verdict extends Chosen {
  readonly result: 'verified' | 'refused' | 'failed' | 'untouched';
  /** Why it was refused, in the person's language; null for a failed request. */
  readonly messages: readonly string[];
  readonly error: RequestError | null;
}

/**
 * Verifies one after the other and goes on after a refusal. Stops only when the person does not confirm that it is them: the
 * rest stays untouched, and is said to.
 */
export async function verifyMany(
  chosen: readonly Chosen[],
  stepUp: StepUp,
  onVerdict: (verdicts: readonly Verdict[]) => void,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  let isStopped = false;
  for (const one of chosen) {
    let verdict: Verdict | 'STEP_UP' = isStopped ? untouched(one) : await verifyOne(one);
    if (verdict === 'STEP_UP') {
      isStopped = !(await stepUp());
      verdict = isStopped ? untouched(one) : await verifyOne(one);
    }
    verdicts.push(verdict === 'STEP_UP' ? untouched(one) : verdict);
    onVerdict([...verdicts]);
  }
  return verdicts;
}

function untouched(one: Chosen): Verdict {
  return { ...one, result: 'untouched', messages: [], error: null };
}

async function verifyOne(one: Chosen): Promise<Verdict | 'STEP_UP'> {
  try {
    const { verifyOrganisation } = await request(VerifyOrganisationDocument, { input: { id: one.id } });
    const { problems } = verifyOrganisation;
    if (problems.some(({ code }) => code === 'STEP_UP_REQUIRED')) return 'STEP_UP';
    const messages = problems.map(({ message }) => message);
    return { ...one, result: messages.length === 0 ? 'verified' : 'refused', messages, error: null };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.code === 'STEP_UP_REQUIRED' ? 'STEP_UP' : { ...one, result: 'failed', messages: [], error };
  }
}
