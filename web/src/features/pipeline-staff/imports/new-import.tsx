import { IMPORT_SOURCE_MAX } from '@aim/domain/pipeline/import-run';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { FileDrop } from '@aim/ui/file-drop.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { ImportSourcesDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useNewImport } from './use-new-import.ts';

/** Whose directory it is, and the file; the columns are told on the next page. */
export function NewImport({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const labels = useLabels();
  const router = useRouter();
  const listId = useId();
  const sources = useQuery(queryOf(ImportSourcesDocument, {}));
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { busy, percent, refusals, begin } = useNewImport((id) => {
    onClose();
    router.history.push(pathTo('/staff/imports/$id', { id }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void begin(source, file);
  };
  return (
    <Dialog open onOpenChange={onClose} title={t('imports.new')} description={t('imports.newText')}>
      <form noValidate onSubmit={submit} className="grid gap-4 pb-5">
        {refusals.length > 0 ? (
          <Notice tone={busy ? 'info' : 'danger'} role={busy ? 'status' : 'alert'}>
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </Notice>
        ) : null}
        <Field label={t('imports.source')} hint={t('imports.sourceHint')} id="source">
          <Input
            value={source}
            list={listId}
            maxLength={IMPORT_SOURCE_MAX}
            autoComplete="off"
            onChange={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </Field>
        <datalist id={listId}>
          {(sources.data?.importSources ?? []).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Field label={t('imports.file')} hint={t('imports.fileHint')} id="file">
          <FileDrop
            name="file"
            accept=".csv,.xlsx"
            files={
              file === null
                ? []
                : [{ id: 'file', name: file.name, bytes: file.size, ...(percent === null ? {} : { percent }) }]
            }
            onFiles={([chosen]) => chosen && setFile(chosen)}
            onRemove={() => setFile(null)}
          />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={busy}>
            {t('imports.upload')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
