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
  /** Those of the table; everything that is known can be taken all the same. */
  readonly columns?: string;
}

/** Takes away exactly what the filter finds, as the kind of file that is wanted. */
export function ExportMenu({ screen, filter, sort, columns }: ExportMenuProps) {
  const t = useT();
  const { busy, run } = useExport();
  const itemsFor = (wanted?: string) =>
    (['csv', 'xlsx'] as const).map((format) => ({
      id: format,
      label: t(format === 'csv' ? 'startupList.exportCsv' : 'startupList.exportXlsx'),
      onSelect: () => void run(exportHref(screen, filter, sort, format, wanted)),
    }));
  return (
    <Menu
      trigger={
        <Button icon={<Download aria-hidden="true" className="size-4" />} busy={busy}>
          {t('startupList.export')}
        </Button>
      }
      sections={
        columns === undefined
          ? [{ items: itemsFor() }]
          : [
              { label: t('startupList.exportShown'), items: itemsFor(columns) },
              { label: t('startupList.exportEverything'), items: itemsFor() },
            ]
      }
    />
  );
}
