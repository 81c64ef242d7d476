import { type Draft, draftKey, dropDraft, loadDraft, saveDraft } from '../../lib/drafts.ts';
import type { Answers } from './questions.ts';

/** The answers as this device keeps them beside the server: what the server has not confirmed yet is named. */
interface DeviceAnswers {
  readonly answers: Answers;
  readonly unsent: readonly string[];
}

const KEY = draftKey('nobody', 'register-startup');
const NOTHING: DeviceAnswers = { answers: {}, unsent: [] };

async function deviceAnswers(): Promise<Draft<DeviceAnswers> | null> {
  return loadDraft<DeviceAnswers>(KEY);
}

/** Keeps answers on the device before anything is asked of the network. */
export async function keepOnDevice(values: Answers): Promise<void> {
  const { answers, unsent } = (await deviceAnswers())?.values ?? NOTHING;
  const changed = Object.keys(values).filter((field) => values[field] !== answers[field]);
  await saveDraft<DeviceAnswers>(KEY, {
    answers: { ...answers, ...values },
    unsent: [...new Set([...unsent, ...changed])],
  });
}

/** The server has these now; what was typed since stays marked. */
export async function markSent(values: Answers): Promise<void> {
  const kept = (await deviceAnswers())?.values;
  if (kept === undefined) return;
  await saveDraft<DeviceAnswers>(KEY, {
    answers: kept.answers,
    unsent: kept.unsent.filter((field) => kept.answers[field] !== values[field]),
  });
}

export async function unsentAnswers(): Promise<Answers> {
  const { answers, unsent } = (await deviceAnswers())?.values ?? NOTHING;
  return Object.fromEntries(unsent.map((field) => [field, answers[field] ?? '']));
}

/** The server has forgotten: everything is to be sent again. */
export async function markAllUnsent(): Promise<void> {
  const kept = (await deviceAnswers())?.values;
  if (kept !== undefined)
    await saveDraft<DeviceAnswers>(KEY, { answers: kept.answers, unsent: Object.keys(kept.answers) });
}

export function forgetOnDevice(): Promise<void> {
  return dropDraft(KEY);
}
