import { Input } from '@aim/ui/input.tsx';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';
import { RequestError } from '../../lib/request-error.ts';
import { requestErrorText } from '../../lib/request-error-text.ts';
import { FileRefused } from '../../lib/send-bytes.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { useFocusKept } from '../../lib/use-focus-kept.ts';

interface FileFieldProps {
  readonly subject: { readonly type: 'residencyApplication' | 'softLandingCase'; readonly id: string };
  /** The name of the file that was chosen before. */
  readonly kept: string | null;
  readonly onChange: (id: string) => void;
  /** The record has one more file. */
  readonly onSent?: () => Promise<unknown>;
}

/** One document of a matter of residency; officers who work on it may read it. */
export function FileField({ subject, kept, onChange, onSent }: FileFieldProps) {
  const t = useT();
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const input = useFocusKept<HTMLInputElement>(percent === null);

  async function send(file: File): Promise<void> {
    setFailure('');
    setPercent(0);
    try {
      const id = await uploadFile({
        to: { subjectType: subject.type, subjectId: subject.id, kind: 'DOCUMENT', visibility: 'STAFF' },
        file,
        signal: new AbortController().signal,
        onProgress: setPercent,
      });
      onChange(id);
      await onSent?.();
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
      {kept === null ? null : (
        <p className="flex items-center gap-1.5 text-ui">
          <Check aria-hidden="true" className="size-4 shrink-0 text-ok" />
          {kept}
        </p>
      )}
      <Input
        ref={input}
        type="file"
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
