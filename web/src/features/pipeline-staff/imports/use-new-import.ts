import { useEffect, useRef, useState } from 'react';
import { CreateImportDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { FileRefused } from '../../../lib/send-bytes.ts';
import { uploadFile } from '../../../lib/upload-file.ts';
import { useViewer } from '../../../lib/viewer-context.ts';

/** The scanner of uploads takes a moment: asked again until the file is through. */
const SCAN_PAUSE_MS = 1500;
const SCAN_ATTEMPTS = 20;

/** Brings a file to the server and begins its import; says how far it is and what stands in the way. */
export function useNewImport(onBegun: (id: string) => void) {
  const t = useT();
  const { person } = useViewer();
  const create = useCommand(CreateImportDocument);
  const [percent, setPercent] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const controller = useRef(new AbortController());
  useEffect(() => {
    controller.current = new AbortController();
    return () => controller.current.abort();
  }, []);

  async function send(source: string, file: File): Promise<void> {
    const { signal } = controller.current;
    const fileId = await uploadFile({
      to: { subjectType: 'person', subjectId: person.id, visibility: 'PRIVATE', kind: 'IMPORT' },
      file,
      signal,
      onProgress: setPercent,
    });
    setPercent(null);
    const idempotencyKey = crypto.randomUUID();
    for (let attempt = 0; attempt < SCAN_ATTEMPTS && !signal.aborted; attempt += 1) {
      const { importRun, problems } = await create({ input: { kind: 'STARTUPS', source, fileId, idempotencyKey } });
      if (importRun) return onBegun(importRun.id);
      setRefusals(problems.map(({ message }) => message));
      if (!problems.some(({ code }) => code === 'FILE_BEING_CHECKED')) return;
      await new Promise((resolve) => setTimeout(resolve, SCAN_PAUSE_MS));
    }
  }

  async function begin(source: string, file: File | null): Promise<void> {
    if (busy) return;
    if (source.trim().length < 2 || file === null) return setRefusals([t('imports.both')]);
    setBusy(true);
    setRefusals([]);
    try {
      await send(source.trim(), file);
    } catch (error) {
      if (error instanceof FileRefused) setRefusals(error.reasons);
      else if (error instanceof RequestError) setRefusals([requestErrorText(error, t)]);
      else if (!controller.current.signal.aborted) throw error;
    } finally {
      setBusy(false);
    }
  }

  return { busy, percent, refusals, begin };
}
