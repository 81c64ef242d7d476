import { Button } from '@aim/ui/button.tsx';
import { Menu } from '@aim/ui/menu.tsx';
import { Download } from 'lucide-react';
import { useT } from '../../../lib/language.tsx';
import { exportHref } from './fetch-export.ts';
import { useExport } from './use-export.ts';

interface ExportMenuProps {
  readonly screen: string;
  readonly filter: object;
  readonly sort: string;
}

/** Takes away exactly what the filter finds, as the kind of file that is wanted. */
export function ExportMenu({ screen, filter, sort }: ExportMenuProps) {
  const t = useT();
  const { busy, run } = useExport();
  return (
    <Menu
      trigger={
        <Button icon={<Download aria-hidden="true" className="size-4" />} busy={busy}>
          {t('startupList.export')}
        </Button>
      }
      sections={[
        {
          items: (['csv', 'xlsx'] as const).map((format) => ({
            id: format,
            label: t(format === 'csv' ? 'startupList.exportCsv' : 'startupList.exportXlsx'),
            onSelect: () => void run(exportHref(screen, filter, sort, format)),
          })),
        },
      ]}
    />
  );
}
