import { FILE_VISIBILITIES, fileVisibilityLabels } from '@aim/domain/documents/file';
import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import { Download, Eye, FileText, Trash2 } from 'lucide-react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  FileRowFragmentDoc,
  type FileState,
  type FileVisibility,
  RemoveFileDocument,
  SetFileVisibilityDocument,
  SignDownloadDocument,
} from '../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { useAct } from '../../lib/use-act.ts';

const KINDS: Readonly<Record<FileState, StateKind>> = {
  UPLOADING: 'working',
  QUARANTINED: 'working',
  CLEAN: 'done',
  INFECTED: 'revoked',
  SCAN_FAILED: 'waiting',
  REMOVED: 'closed',
};

/** One document: who brought it, who sees it, whether it is safe. */
export function FileLine({ of }: { readonly of: FragmentType<typeof FileRowFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const act = useAct();
  const file = readFragment(FileRowFragmentDoc, of);
  const remove = useCommand(RemoveFileDocument);
  const setVisibility = useCommand(SetFileVisibilityDocument);
  const sign = useCommand(SignDownloadDocument);

  async function download(): Promise<void> {
    const signed = await act(() => sign({ input: { id: file.id } }), null);
    if (signed?.href) navigation.go(signed.href);
  }

  async function change(visibility: FileVisibility, isUndo = false): Promise<void> {
    await act(() => setVisibility({ input: { id: file.id, visibility } }), {
      text: t('files.visibilityChanged'),
      ...(isUndo ? {} : { onUndo: () => void change(file.visibility, true) }),
    });
  }

  const visibilities = FILE_VISIBILITIES.filter((visibility) => visibility !== file.visibility);
  const table: Readonly<Record<string, ActionEntry>> = {
    'download.sign': {
      label: 'files.download',
      icon: <Download aria-hidden="true" className="size-4" />,
      shown: 'secondary',
      run: () => void download(),
    },
    ...Object.fromEntries(
      visibilities.map((visibility) => [
        `file.setVisibility ${visibility}`,
        {
          label: `files.visibility${visibility}` as const,
          icon: <Eye />,
          run: () => void change(visibility),
        } satisfies ActionEntry,
      ]),
    ),
    'file.remove': {
      label: 'files.remove',
      icon: <Trash2 />,
      danger: true,
      dialog: (close) => (
        <ConfirmCommand
          danger
          title={t('files.removeTitle', { name: file.name })}
          text={t('files.removeText')}
          confirm={t('files.remove')}
          done={t('files.removed')}
          run={() => remove({ input: { id: file.id } })}
          onClose={close}
        />
      ),
    },
  };
  const allowed = file.allowedActions.flatMap((action) =>
    action === 'file.setVisibility' ? visibilities.map((visibility) => `${action} ${visibility}`) : [action],
  );
  return (
    <li className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
      {file.previewHref === null ? (
        <FileText aria-hidden="true" className="size-6 shrink-0 text-ink-2" />
      ) : (
        <img
          src={file.previewHref}
          alt=""
          width="40"
          height="40"
          className="size-10 shrink-0 rounded-chip object-cover"
        />
      )}
      <div className="min-w-0 flex-1 basis-56">
        <p className="break-words font-medium">{file.name}</p>
        <p className="text-sm text-ink-2">
          {[
            format.fileSize(file.size),
            fileVisibilityLabels[file.visibility][locale],
            t('files.by', { name: file.uploadedBy.fullName, date: format.date(file.createdAt) }),
          ].join(' · ')}
        </p>
      </div>
      <StateTag kind={KINDS[file.state]} label={file.stateLabel} />
      <div className="flex items-center gap-2">
        <Actions of={allowed} table={table} />
      </div>
    </li>
  );
}
