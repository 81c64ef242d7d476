import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { centresQuery } from '../../../features/spaces-desk/desk-query.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** The centres whose desk this person keeps first, then the others of the network. */
export function SpacesPage() {
  const t = useT();
  const { data } = useSuspenseQuery(centresQuery);
  const mine = data.centres.filter(({ allowedActions }) => allowedActions.includes('centre.desk'));
  const others = data.centres.filter((centre) => !mine.includes(centre));
  return (
    <PageBody header={<PageHead title={t('desk.centres')} lead={t('desk.centresLead')} />}>
      {data.centres.length === 0 ? <EmptyState kind="first" title={t('desk.noCentres')} /> : null}
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {[...mine, ...others].map((centre) => (
          <Card
            key={centre.id}
            level={2}
            title={centre.name}
            detail={`${centre.cityLabel} · ${centre.formatLabel}`}
            {...(mine.includes(centre) ? { href: pathTo('/staff/spaces/$slug', { slug: centre.slug }) } : {})}
          >
            <p className="text-ui">{centre.operator}</p>
            <p className="text-ui text-ink-2">{t('desk.places', { count: centre.resourceCount })}</p>
            {mine.includes(centre) ? null : <p className="text-ui text-ink-2">{t('desk.notYours')}</p>}
          </Card>
        ))}
      </div>
    </PageBody>
  );
}
