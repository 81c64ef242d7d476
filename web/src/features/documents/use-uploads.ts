import type { DroppedFile } from '@aim/ui/file-drop.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FileKind, FileVisibility } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { RequestError } from '../../lib/request-error.ts';
import { requestErrorText } from '../../lib/request-error-text.ts';
import { FileRefused } from '../../lib/send-bytes.ts';
import { uploadFile } from '../../lib/upload-file.ts';

interface UploadsOptions {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: FileKind;
  readonly visibility: FileVisibility;
}

/** Files on their way to a record, each with its progress or the reason why it did not arrive. */
export function useUploads({ subjectType, subjectId, kind, visibility }: UploadsOptions) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const controllers = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = controllers.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  const patch = (id: string, change: Partial<DroppedFile>) =>
    setFiles((before) => before.map((file) => (file.id === id ? { ...file, ...change } : file)));
  const drop = (id: string) => {
    controllers.current.get(id)?.abort();
    controllers.current.delete(id);
    setFiles((before) => before.filter((file) => file.id !== id));
  };

  async function send(file: File): Promise<void> {
    const id = crypto.randomUUID();
    const controller = new AbortController();
    controllers.current.set(id, controller);
    setFiles((before) => [...before, { id, name: file.name, bytes: file.size, percent: 0 }]);
    try {
      await uploadFile({
        to: { subjectType, subjectId, kind, visibility },
        file,
        signal: controller.signal,
        onProgress: (percent) => patch(id, { percent }),
      });
      drop(id);
      show({ text: t('files.uploaded', { name: file.name }) });
      void queries.invalidateQueries();
    } catch (error) {
      if (!controller.signal.aborted)
        setFiles((before) => before.map((one) => (one.id === id ? failed(one, error) : one)));
    }
  }

  function failed({ percent: _, ...file }: DroppedFile, error: unknown): DroppedFile {
    const reasons = error instanceof FileRefused ? error.reasons : [];
    if (reasons.length > 0) return { ...file, error: reasons.join(' ') };
    const text =
      error instanceof RequestError ? requestErrorText(error, t) : t('files.uploadFailed', { name: file.name });
    return { ...file, error: text };
  }

  return { files, drop, add: (chosen: readonly File[]) => chosen.forEach((file) => void send(file)) };
}
