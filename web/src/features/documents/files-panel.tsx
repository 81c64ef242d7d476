import { FILE_VISIBILITIES, fileVisibilityLabels } from '@aim/domain/documents/file';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { FileDrop } from '@aim/ui/file-drop.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type FileVisibility, OrganisationFilesDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { FileLine } from './file-line.tsx';
import { useUploads } from './use-uploads.ts';

export const filesQuery = (id: string) => queryOf(OrganisationFilesDocument, { id }, ['file', 'organisation']);

/** The documents of an organisation; members add to them. */
export function FilesPanel({ id, mayAdd }: { readonly id: string; readonly mayAdd: boolean }) {
  const { t, locale } = useLanguage();
  const { data } = useSuspenseQuery(filesQuery(id));
  const [visibility, setVisibility] = useState<FileVisibility>('STAFF');
  const uploads = useUploads({ subjectType: 'organisation', subjectId: id, visibility });
  const files = data.organisation?.files ?? [];
  return (
    <section className="grid gap-5">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('files.title')}</h2>
        <p className="mt-0.5 text-ink-2">{t('files.lead')}</p>
      </div>
      {mayAdd ? (
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_16rem]">
          <Field label={t('files.add')} hint={t('files.addHint')}>
            <FileDrop name="file" multiple files={uploads.files} onFiles={uploads.add} onRemove={uploads.drop} />
          </Field>
          <Field label={t('files.visibility')}>
            <NativeSelect
              value={visibility}
              onChange={({ currentTarget }) => setVisibility(currentTarget.value as FileVisibility)}
              options={FILE_VISIBILITIES.map((value) => ({ value, label: fileVisibilityLabels[value][locale] }))}
            />
          </Field>
        </div>
      ) : null}
      {files.length === 0 ? (
        <EmptyState kind="first" title={t('files.emptyTitle')}>
          {mayAdd ? t('files.emptyText') : null}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {files.map((file) => (
            <FileLine key={file.id} of={file} />
          ))}
        </ul>
      )}
    </section>
  );
}
