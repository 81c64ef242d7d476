import { useFieldControl } from '@aim/ui/field.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../../lib/language.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { FileRefused } from '../../../lib/send-bytes.ts';
import { uploadFile } from '../../../lib/upload-file.ts';
import { applicationQuery } from './application-query.ts';

interface FileFieldProps {
  readonly applicationId: string;
  /** The id of the file that was chosen before. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One document of the application; staff who check it may read it. */
export function FileField({ applicationId, value, onChange }: FileFieldProps) {
  const t = useT();
  const queries = useQueryClient();
  const { data } = useQuery(applicationQuery(applicationId));
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const kept = data?.residencyApplication?.files.find(({ id }) => id === value);

  async function send(file: File): Promise<void> {
    setFailure('');
    setPercent(0);
    try {
      const id = await uploadFile({
        to: { subjectType: 'residencyApplication', subjectId: applicationId, kind: 'DOCUMENT', visibility: 'STAFF' },
        file,
        signal: new AbortController().signal,
        onProgress: setPercent,
      });
      onChange(id);
      await queries.invalidateQueries(applicationQuery(applicationId));
    } catch (error) {
      if (error instanceof FileRefused) setFailure(error.reasons.join(' '));
      else if (error instanceof RequestError) setFailure(requestErrorText(error, t));
      else throw error;
    } finally {
      setPercent(null);
    }
  }

  return (
    <div className="grid gap-1.5">
      {kept ? <p className="text-ui">{kept.name}</p> : null}
      <input
        {...useFieldControl({})}
        type="file"
        className="max-w-full text-ui"
        disabled={percent !== null}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void send(file);
        }}
      />
      <p role="status" className="text-ui text-ink-2">
        {percent === null ? '' : t('application.uploading')}
      </p>
      {failure === '' ? null : (
        <p role="alert" className="text-ui font-medium text-danger">
          {failure}
        </p>
      )}
    </div>
  );
}
