import { FilesPanel } from '../../documents/files-panel.tsx';
import type { ShownReport } from './report-query.ts';

/** Evidence of the resident: read by the auditor and by officers, added while the report is open. */
export function ReportFiles({ report }: { readonly report: ShownReport }) {
  const mayAdd = report.allowedActions.includes('residencyReport.save');
  return <FilesPanel subject={{ type: 'residencyReport', id: report.id }} mayAdd={mayAdd} />;
}
