import { Card } from '@aim/ui/card.tsx';
import { hoursRows } from '../../../features/spaces-public/hours-text.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import { SPACES_PATH, type SpacesData } from './spaces-page.load.ts';

/** The network of centres: who runs each, where it is and when it is open. */
export function SpacesPage({ centres }: SpacesData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('publicSpaces.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('publicSpaces.lead')}</p>
      {centres.length === 0 ? <p className="mt-6 border-y border-line py-8">{t('publicSpaces.none')}</p> : null}
      <div className="mt-8 grid gap-x-4 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {centres.map((centre) => (
          <Card
            key={centre.id}
            level={2}
            title={centre.name}
            detail={`${centre.cityLabel} · ${centre.formatLabel}`}
            picture={centre.photos[0]?.previewHref}
            href={href(`${SPACES_PATH}/${centre.slug}`)}
          >
            <p>{centre.about}</p>
            <p className="mt-3 text-ui text-ink-2">{centre.operator}</p>
            <p className="text-ui text-ink-2">{centre.address}</p>
            {hoursRows(centre.hours, format).map(({ days, times }) => (
              <p key={days} className="text-ui text-ink-2">
                {days} <span className="figures whitespace-nowrap">{times}</span>
              </p>
            ))}
            <p className="mt-1 text-ui font-semibold">{t('publicSpaces.places', { count: centre.resourceCount })}</p>
          </Card>
        ))}
      </div>
    </>
  );
}
