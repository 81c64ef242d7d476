import type { Saving } from '@aim/ui/save-state.tsx';
import { SaveStartupDraftDocument } from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { request } from '../../lib/request.ts';
import { RequestError } from '../../lib/request-error.ts';
import { keepOnDevice, markSent, unsentAnswers } from './device-answers.ts';
import type { Answers } from './questions.ts';

const PATIENCE_MS = 800;

/** Sends what this device still holds alone; false when the network is closed. */
export async function sendUnsent(): Promise<'nothing' | 'sent' | 'offline' | 'failed'> {
  const answers = await unsentAnswers();
  if (Object.keys(answers).length === 0) return 'nothing';
  try {
    const { saveStartupDraft } = await request(SaveStartupDraftDocument, { input: { answers } });
    if (saveStartupDraft.problems.length > 0) return 'failed';
    await markSent(answers);
    return 'sent';
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.code === 'OFFLINE' ? 'offline' : 'failed';
  }
}

/**
 * Keeps the answers of a form while they are typed: on the device 800 ms after the last key or on leaving the field, then on
 * the server. What an earlier visit could not send comes back into the form first.
 */
export function keepAnswers(form: HTMLFormElement, fields: readonly string[], report: (saving: Saving) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  const typed = (): Answers => {
    const values = new FormData(form);
    return Object.fromEntries(
      fields.flatMap((field) => (values.has(field) ? [[field, String(values.get(field))]] : [])),
    );
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await keepOnDevice(typed()).catch(() => report({ state: 'failed' }));
    const outcome = await sendUnsent();
    if (isGone) return;
    if (outcome === 'offline' || outcome === 'failed') report({ state: outcome });
    else report({ state: 'saved', at: clock.now() });
  };
  const onInput = (): void => {
    report({ state: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), PATIENCE_MS);
  };
  const saveNow = (): void => {
    if (timer !== undefined) void save();
  };

  void unsentAnswers().then((answers) => {
    if (isGone) return;
    const mine = Object.entries(answers).filter(([field]) => fields.includes(field));
    for (const [field, value] of mine) putBack(form, field, value);
    if (mine.length > 0) void save();
  });
  form.addEventListener('input', onInput);
  form.addEventListener('focusout', saveNow);
  window.addEventListener('pagehide', saveNow);
  window.addEventListener('online', save);
  return () => {
    isGone = true;
    clearTimeout(timer);
    form.removeEventListener('input', onInput);
    form.removeEventListener('focusout', saveNow);
    window.removeEventListener('pagehide', saveNow);
    window.removeEventListener('online', save);
  };
}

function putBack(form: HTMLFormElement, field: string, value: string): void {
  const control = form.elements.namedItem(field);
  if (control instanceof RadioNodeList) control.value = value;
  else if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === value;
  else if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  )
    control.value = value;
}
