import { FileText, Upload, X } from 'lucide-react';
import { type DragEvent, type Ref, useState } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, useFieldControl } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { Progress } from './progress.tsx';
import { useFormat, useLabels } from './ui-provider.tsx';

export interface DroppedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** 0 to 100 while it is on its way. */
  readonly percent?: number;
  readonly error?: string;
  readonly href?: string;
}

interface FileDropProps {
  readonly name: string;
  readonly files?: readonly DroppedFile[];
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles?: (files: readonly File[]) => void;
  readonly onRemove?: (id: string) => void;
  readonly id?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

function FileLine({
  file,
  onRemove,
}: {
  readonly file: DroppedFile;
  readonly onRemove: ((id: string) => void) | undefined;
}) {
  const labels = useLabels();
  const format = useFormat();
  return (
    <li className="rounded-control border border-line bg-surface px-3 py-2">
      <div className="flex items-center gap-3">
        <FileText aria-hidden="true" className="size-5 shrink-0 text-ink-2" />
        <span className="min-w-0 flex-1">
          {file.href === undefined ? (
            <span className="block truncate font-medium">{file.name}</span>
          ) : (
            <a href={file.href} className="prose-link block truncate font-medium">
              {file.name}
            </a>
          )}
          <span className="figures block text-sm text-ink-2">{format.fileSize(file.bytes)}</span>
        </span>
        {onRemove ? (
          <IconButton
            label={labels.removeFile(file.name)}
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() => onRemove(file.id)}
          />
        ) : null}
      </div>
      {file.percent === undefined ? null : (
        <Progress label={labels.uploading(file.name, file.percent)} value={file.percent} max={100} className="mt-2" />
      )}
      {file.error === undefined ? null : <FieldError>{file.error}</FieldError>}
    </li>
  );
}

/** Files by choosing or by dropping; without a script it is a plain file field. */
export function FileDrop({ name, files = [], multiple = false, onFiles, onRemove, ...rest }: FileDropProps) {
  const labels = useLabels();
  const [over, setOver] = useState(false);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div className="grid gap-2">
      <label
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          if (!rest.disabled) onFiles?.([...event.dataTransfer.files].slice(0, multiple ? undefined : 1));
        }}
        className={classNames(
          'flex min-h-24 cursor-pointer flex-col items-center justify-center gap-1.5 rounded-card border-2 border-dashed px-4 py-5 text-center transition-colors',
          'has-disabled:cursor-not-allowed has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
          over ? 'border-brand bg-brand-soft' : 'border-line-strong bg-surface enabled-hover:bg-sunken',
        )}
      >
        <Upload aria-hidden="true" className="size-6 text-brand" />
        <span className="text-ui font-semibold text-link">{labels.chooseFile}</span>
        <span className="text-sm text-ink-2 pointer-coarse:hidden">{labels.dropFile}</span>
        <input
          type="file"
          name={name}
          multiple={multiple}
          {...rest}
          {...useFieldControl(rest)}
          onChange={(event) => {
            if (onFiles === undefined) return;
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
          className={onFiles === undefined ? 'max-w-full text-sm' : 'sr-only'}
        />
      </label>
      {files.length > 0 ? (
        <ul className="grid gap-2">
          {files.map((file) => (
            <FileLine key={file.id} file={file} onRemove={onRemove} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
