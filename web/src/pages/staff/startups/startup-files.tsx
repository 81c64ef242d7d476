import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { FileLine } from '../../../features/documents/file-line.tsx';
import { startupFilesQuery } from '../../../features/pipeline-staff/detail/startup-query.ts';
import { useT } from '../../../lib/language.tsx';

/** The documents of a startup that staff may see. */
export function StartupFiles({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(startupFilesQuery(id));
  const files = data.startup?.files ?? [];
  if (files.length === 0) return <EmptyState kind="first" title={t('startupRecord.filesEmpty')} />;
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('startupRecord.tabFiles')}</h2>
        <p className="text-ink-2">{t('startupRecord.filesLead')}</p>
      </div>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {files.map((file) => (
          <FileLine key={file.id} of={file} />
        ))}
      </ul>
    </section>
  );
}
