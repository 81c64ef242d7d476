import { useToast } from '@aim/ui/toaster.tsx';
import { useState } from 'react';
import { useT } from '../../../lib/language.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { useStepUp } from '../../../lib/step-up.ts';
import { fetchExport } from './fetch-export.ts';

/** Fetches a file of the API and hands it to the browser; asks for the step-up when the server wants one. */
export function useExport() {
  const t = useT();
  const show = useToast();
  const stepUp = useStepUp();
  const [busy, setBusy] = useState(false);

  async function run(href: string): Promise<void> {
    setBusy(true);
    try {
      let answer = await fetchExport(href);
      if (answer === 'STEP_UP') {
        if (!(await stepUp())) return;
        answer = await fetchExport(href);
      }
      if (answer === 'STEP_UP') throw new RequestError('STEP_UP_REQUIRED');
      save(answer.bytes, answer.name);
      show({ text: t('records.exported', { name: answer.name }) });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      show({ text: requestErrorText(error, t), failed: true });
    } finally {
      setBusy(false);
    }
  }

  return { busy, run };
}

function save(bytes: Blob, name: string): void {
  const href = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  URL.revokeObjectURL(href);
}
