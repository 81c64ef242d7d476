import { Button } from '@aim/ui/button.tsx';
import { Download } from 'lucide-react';
import { useT } from '../../../lib/language.tsx';
import { useExport } from './use-export.ts';

/** Takes away exactly what the list shows, all pages. */
export function ExportButton({ href }: { readonly href: string }) {
  const t = useT();
  const { busy, run } = useExport();
  return (
    <Button icon={<Download aria-hidden="true" className="size-4" />} busy={busy} onClick={() => void run(href)}>
      {t('work.exportCsv')}
    </Button>
  );
}
