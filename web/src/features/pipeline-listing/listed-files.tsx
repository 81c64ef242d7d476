import { Button } from '@aim/ui/button.tsx';
import { Download, FileText } from 'lucide-react';
import { type ListedPageFragment, SignDownloadDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { useAct } from '../../lib/use-act.ts';

/** Documents that the founders let this reader have; every download is recorded and shown to them. */
export function ListedFiles({ files }: { readonly files: ListedPageFragment['files'] }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const sign = useCommand(SignDownloadDocument);

  async function download(id: string): Promise<void> {
    const signed = await act(() => sign({ input: { id } }), null);
    if (signed?.href) navigation.go(signed.href);
  }

  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {files.map(({ id, name, size }) => (
        <li key={id} className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
          <FileText aria-hidden="true" className="size-6 shrink-0 text-ink-2" />
          <div className="min-w-0 flex-1 basis-48">
            <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
            <p className="text-sm text-ink-2">{format.fileSize(size)}</p>
          </div>
          <Button icon={<Download aria-hidden="true" className="size-4" />} onClick={() => void download(id)}>
            {t('listed.download')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
