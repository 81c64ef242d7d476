import { LinkButton } from '@aim/ui/link-button.tsx';
import { History } from 'lucide-react';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';

/** Back to what was begun for many startups at once. */
export function RunsLink() {
  const t = useT();
  return (
    <LinkButton href={pathTo('/staff/bulk-runs')} icon={<History aria-hidden="true" className="size-4" />}>
      {t('bulkRuns.title')}
    </LinkButton>
  );
}
