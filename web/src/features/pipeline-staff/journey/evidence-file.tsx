import { Field } from '@aim/ui/field.tsx';
import { type DroppedFile, FileDrop } from '@aim/ui/file-drop.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { EvidenceFilesDocument } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { FileRefused } from '../../../lib/send-bytes.ts';
import { uploadFile } from '../../../lib/upload-file.ts';

interface EvidenceFileProps {
  readonly startupId: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
  readonly optional: boolean;
}

/** A document of the startup as evidence: one that is there, or one brought now. */
export function EvidenceFile({ startupId, value, onChange, error, optional }: EvidenceFileProps) {
  const t = useT();
  const queries = useQueryClient();
  const query = queryOf(EvidenceFilesDocument, { id: startupId }, ['file']);
  const { data } = useQuery(query);
  const [sending, setSending] = useState<DroppedFile | null>(null);
  const controller = useRef(new AbortController());
  useEffect(() => () => controller.current.abort(), []);
  const files = data?.startup?.files ?? [];

  async function send(file: File): Promise<void> {
    controller.current.abort();
    controller.current = new AbortController();
    const { signal } = controller.current;
    const line: DroppedFile = { id: 'evidence', name: file.name, bytes: file.size };
    setSending({ ...line, percent: 0 });
    try {
      const id = await uploadFile({
        to: { subjectType: 'startup', subjectId: startupId, visibility: 'STAFF', kind: 'DOCUMENT' },
        file,
        signal,
        onProgress: (percent) => setSending({ ...line, percent }),
      });
      await queries.invalidateQueries({ queryKey: query.queryKey });
      setSending(null);
      onChange(id);
    } catch (failure) {
      if (!signal.aborted) setSending({ ...line, error: textOf(failure, file.name) });
    }
  }

  function textOf(failure: unknown, name: string): string {
    if (failure instanceof FileRefused && failure.reasons.length > 0) return failure.reasons.join(' ');
    return failure instanceof RequestError ? requestErrorText(failure, t) : t('files.uploadFailed', { name });
  }

  return (
    <div className="grid gap-2">
      <Field
        label={t('startupActs.evidenceFile')}
        hint={t('startupActs.evidenceFileHint')}
        id="evidenceFileId"
        error={error}
        optional={optional}
      >
        <NativeSelect
          value={value}
          placeholder={t(files.length === 0 ? 'startupActs.noFiles' : 'startupActs.chooseFile')}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          options={files.map(({ id, name, state, stateLabel }) => ({
            value: id,
            label: state === 'CLEAN' ? name : `${name} (${stateLabel})`,
          }))}
        />
      </Field>
      <FileDrop
        name="evidence"
        files={sending === null ? [] : [sending]}
        onFiles={([file]) => file && void send(file)}
        onRemove={() => {
          controller.current.abort();
          setSending(null);
        }}
      />
    </div>
  );
}
