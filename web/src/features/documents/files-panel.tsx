import { FILE_VISIBILITIES, fileVisibilityLabels } from '@aim/domain/documents/file';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { FileDrop } from '@aim/ui/file-drop.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import {
  type FileKind,
  type FileRowFragmentDoc,
  type FileVisibility,
  FounderFilesDocument,
  OrganisationFilesDocument,
  ReportFilesDocument,
  ResidencyFilesDocument,
} from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { FileLine } from './file-line.tsx';
import { useUploads } from './use-uploads.ts';

interface FilesPanelProps {
  readonly subject: {
    readonly type: 'organisation' | 'startup' | 'residencyReport' | 'residency';
    readonly id: string;
  };
  readonly mayAdd: boolean;
}

/** The documents of a record; its members or founders add to them. */
export function FilesPanel(props: FilesPanelProps) {
  if (props.subject.type === 'startup') return <StartupFiles {...props} />;
  if (props.subject.type === 'residency') return <ResidencyFiles {...props} />;
  return props.subject.type === 'residencyReport' ? <ReportFiles {...props} /> : <OrganisationFiles {...props} />;
}

function OrganisationFiles(props: FilesPanelProps) {
  const { data } = useSuspenseQuery(
    queryOf(OrganisationFilesDocument, { id: props.subject.id }, ['file', 'organisation']),
  );
  return <Files {...props} kinds={['DOCUMENT']} files={data.organisation?.files ?? []} />;
}

function StartupFiles(props: FilesPanelProps) {
  const { data } = useSuspenseQuery(queryOf(FounderFilesDocument, { id: props.subject.id }, ['file', 'startup']));
  return <Files {...props} kinds={['DECK', 'DOCUMENT']} files={data.startup?.files ?? []} />;
}

function ResidencyFiles(props: FilesPanelProps) {
  const { data } = useSuspenseQuery(queryOf(ResidencyFilesDocument, { id: props.subject.id }, ['file', 'residency']));
  return <Files {...props} kinds={['DOCUMENT']} files={data.resident?.files ?? []} />;
}

function ReportFiles(props: FilesPanelProps) {
  const { data } = useSuspenseQuery(queryOf(ReportFilesDocument, { id: props.subject.id }, ['file']));
  return <Files {...props} kinds={['DOCUMENT']} files={data.residencyReport?.files ?? []} />;
}

/** What people bring themselves; logos and scans have places of their own. */
type Kind = Extract<FileKind, 'DECK' | 'DOCUMENT'>;

type FilesProps = FilesPanelProps & {
  readonly kinds: readonly Kind[];
  readonly files: readonly ({ readonly id: string } & FragmentType<typeof FileRowFragmentDoc>)[];
};

function Files({ subject, mayAdd, kinds, files }: FilesProps) {
  const { t, locale } = useLanguage();
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'DOCUMENT');
  const [visibility, setVisibility] = useState<FileVisibility>('STAFF');
  const uploads = useUploads({ subjectType: subject.type, subjectId: subject.id, kind, visibility });
  return (
    <section className="grid gap-5">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('files.title')}</h2>
        <p className="mt-0.5 text-ink-2">{t('files.lead')}</p>
      </div>
      {mayAdd ? (
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_20rem]">
          <Field label={t('files.add')} hint={t('files.addHint')}>
            <FileDrop name="file" multiple files={uploads.files} onFiles={uploads.add} onRemove={uploads.drop} />
          </Field>
          <div className="grid content-start gap-4">
            {kinds.length > 1 ? (
              <Field label={t('files.kind')}>
                <NativeSelect
                  value={kind}
                  onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
                  options={kinds.map((value) => ({ value, label: t(`files.kind${value}`) }))}
                />
              </Field>
            ) : null}
            <Field label={t('files.visibility')}>
              <NativeSelect
                value={visibility}
                onChange={({ currentTarget }) => setVisibility(currentTarget.value as FileVisibility)}
                options={FILE_VISIBILITIES.map((value) => ({ value, label: fileVisibilityLabels[value][locale] }))}
              />
            </Field>
          </div>
        </div>
      ) : null}
      {files.length === 0 ? (
        <EmptyState kind="first" title={t('files.emptyTitle')}>
          {mayAdd ? t(subject.type === 'organisation' ? 'files.emptyText' : 'files.emptyEvidence') : null}
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
